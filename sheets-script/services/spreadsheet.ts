import type { ChartBuilder, EmbeddedChart } from './charts';
import type { Banding, BandingTheme, BorderStyle, Dimension, Filter, Range, RangeList } from './range';
import type { InterpolationType, Rule, RuleBuilder } from './rules';
import type { Ui } from './ui';

/** One of the values of `SpreadsheetApp.ProtectionType`. */
export type ProtectionType = unknown;

export interface Protection {
  /** Whether the user may change what is protected. */
  canEdit(): boolean;
}

/** One of the values of `SpreadsheetApp.SheetType`. */
export type SheetType = unknown;

export interface SpreadsheetService {
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  /** Carries out everything that has piled up. */
  flush(): void;
  newConditionalFormatRule(): RuleBuilder;
  readonly ProtectionType: { readonly SHEET: ProtectionType };
  readonly SheetType: { readonly GRID: SheetType };
  readonly Dimension: { readonly COLUMNS: Dimension; readonly ROWS: Dimension };
  readonly BorderStyle: { readonly SOLID: BorderStyle; readonly SOLID_THICK: BorderStyle };
  readonly BandingTheme: { readonly LIGHT_GREY: BandingTheme };
  readonly InterpolationType: { readonly NUMBER: InterpolationType };
}

export interface Spreadsheet {
  /** Such as `ru_RU`. */
  getSpreadsheetLocale(): string;
  /** Such as `Europe/Kiev`. */
  getSpreadsheetTimeZone(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  /** The index is counted from 0. */
  insertSheet(name: string, index: number): Sheet;
  setActiveSheet(sheet: Sheet): Sheet;
  /** The cell the user is at; Google declares that there may be none. */
  getCurrentCell(): Range | null;
  getRangeByName(name: string): Range | null;
  setNamedRange(name: string, range: Range): void;
  toast(message: string, title: string): void;
}

/** Rows and columns are counted from 1. */
export interface Sheet {
  getName(): string;
  setName(name: string): Sheet;
  getSheetId(): number;
  getType(): SheetType;
  isSheetHidden(): boolean;
  /** The last row with something in it; 0 on an empty sheet. */
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  getRange(address: string): Range;
  getRangeList(addresses: string[]): RangeList;

  insertRowsAfter(row: number, count: number): Sheet;
  insertColumnsAfter(column: number, count: number): Sheet;
  /** Pixels. */
  getColumnWidth(column: number): number;
  setColumnWidths(first: number, count: number, pixels: number): Sheet;
  /** At least so high: a row grows with its texts. */
  setRowHeights(first: number, count: number, pixels: number): Sheet;
  setRowHeightsForced(first: number, count: number, pixels: number): Sheet;
  setFrozenRows(rows: number): void;
  setHiddenGridlines(isHidden: boolean): Sheet;

  getProtections(type: ProtectionType): Protection[];

  getConditionalFormatRules(): Rule[];
  setConditionalFormatRules(rules: Rule[]): void;
  getBandings(): Banding[];
  getFilter(): Filter | null;

  getCharts(): EmbeddedChart[];
  newChart(): ChartBuilder;
  insertChart(chart: EmbeddedChart): void;
  removeChart(chart: EmbeddedChart): void;
}
