import type { Sheet } from '../workbook/model/sheet';
import type { DefinedName } from '../workbook/model/defined-name';
import type { Banding } from './book/banding';
import type { CellArea } from './book/cell-area';
import type { SheetsBook } from './book/sheets-book';
import type { ChartPlan } from './charts/chart-plan';
import type { ServiceType } from './script/service-type';
import type { HtmlPage, MenuDraft } from './services/desk';
import type { LockSelf } from './services/lock';
import type { Properties } from './services/properties';
import type { Rule, RuleDraft } from './spreadsheet/rule';

/** What an object of each class stands for. */
export interface Selves {
  'SpreadsheetApp.Spreadsheet': SheetsBook;
  'SpreadsheetApp.Sheet': Sheet;
  'SpreadsheetApp.Range': CellArea;
  'SpreadsheetApp.RangeList': readonly CellArea[];
  'SpreadsheetApp.NamedRange': DefinedName;
  'SpreadsheetApp.Banding': { readonly sheet: Sheet; readonly banding: Banding };
  'SpreadsheetApp.Filter': Sheet;
  'SpreadsheetApp.Protection': Sheet;
  'SpreadsheetApp.ConditionalFormatRule': Rule;
  'SpreadsheetApp.ConditionalFormatRuleBuilder': RuleDraft;
  'SpreadsheetApp.EmbeddedChart': ChartPlan;
  'SpreadsheetApp.EmbeddedChartBuilder': ChartPlan;
  'SpreadsheetApp.EmbeddedKindChartBuilder': ChartPlan;
  Ui: null;
  'Ui.Menu': MenuDraft;
  'HtmlService.HtmlOutput': HtmlPage;
  'PropertiesService.Properties': Properties;
  'LockService.Lock': LockSelf;
}
export type TypeName = keyof Selves;

/** Every class whose objects the services hand out. */
export type ServiceTypes = { readonly [Name in TypeName]: ServiceType<Selves[Name]> };
