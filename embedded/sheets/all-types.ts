import { chartBuilderType, chartType, embeddedChartType, kindChartBuilderType } from './charts/chart-types';
import type { ServiceObject } from './script/service-object';
import { protectionType } from './spreadsheet/protection';
import { serviceObject } from './script/service-object';
import type { ServiceType } from './script/service-type';
import type { ServiceTypes } from './selves';
import { htmlOutputType, htmlService } from './services/html';
import { lockService, lockType } from './services/lock';
import { propertiesService, propertiesType } from './services/properties';
import { console_, logger, scriptApp, session, utilities } from './services/tools';
import { menuType, uiType } from './services/ui';
import { bandingType, filterType } from './spreadsheet/filter-and-banding';
import { rangeListType, rangeType } from './spreadsheet/range';
import { ruleBuilderType, ruleType } from './spreadsheet/rule-types';
import { sheetClass, spreadsheetType } from './spreadsheet/spreadsheet';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { namedRangeType } from './spreadsheet/spreadsheet-names';

/** Every class of the stand-in. */
export const SERVICE_TYPES: ServiceTypes = {
  'SpreadsheetApp.Spreadsheet': spreadsheetType,
  'SpreadsheetApp.Sheet': sheetClass,
  'SpreadsheetApp.Range': rangeType,
  'SpreadsheetApp.RangeList': rangeListType,
  'SpreadsheetApp.NamedRange': namedRangeType,
  'SpreadsheetApp.Banding': bandingType,
  'SpreadsheetApp.Protection': protectionType,
  'SpreadsheetApp.Filter': filterType,
  'SpreadsheetApp.ConditionalFormatRule': ruleType,
  'SpreadsheetApp.ConditionalFormatRuleBuilder': ruleBuilderType,
  'SpreadsheetApp.EmbeddedChart': embeddedChartType,
  'SpreadsheetApp.EmbeddedChartBuilder': chartBuilderType,
  'SpreadsheetApp.EmbeddedKindChartBuilder': kindChartBuilderType,
  Ui: uiType,
  'Ui.Menu': menuType,
  'HtmlService.HtmlOutput': htmlOutputType,
  'PropertiesService.Properties': propertiesType,
  'LockService.Lock': lockType,
};

const charts: ServiceType<null> = { name: 'Charts', methods: {}, constants: { ChartType: chartType.object } };

const services: readonly ServiceType<null>[] = [
  spreadsheetApp,
  charts,
  propertiesService,
  lockService,
  htmlService,
  utilities,
  session,
  scriptApp,
  console_,
  logger,
];

/** What stands in the script's global scope, by name. */
export const SERVICES: readonly (readonly [name: string, service: ServiceObject])[] = services.map((type) => [
  type.name,
  serviceObject(type, null),
]);
