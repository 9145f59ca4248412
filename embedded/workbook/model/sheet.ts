import type { Area } from './area';
import { MAX_COLUMNS } from './area';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { DefinedName } from './defined-name';
import { FormatLayers } from './format-layers';
import { NumberFormats } from './number-formats';
import type { PageLayout } from './page-layout';
import { newPageLayout } from './page-layout';
import type { Shift } from './shift';
import type { Table } from './table';

/** Errors are text such as `#N/A`; days are day numbers; null is a cell without a value. */
export type CellValue = string | number | boolean | null;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Widths and heights of untouched columns and rows, in points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Key of a cell in `formulas`. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});

export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or '' for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Row by row; rows may be shorter than others or missing where nothing stands. */
  values: (CellValue[] | undefined)[] = [];
  /** Text of formulas, with the `=`, by `cellKey`; the value last known stands in `values`. */
  formulas = new Map<number, string>();
  /** Everything about looks but number formats. */
  readonly formats = new FormatLayers();
  readonly numberFormats = new NumberFormats();
  /** Points, by column and row; default where absent. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  /** Rows and columns that stay on screen. */
  frozen = { rows: 0, columns: 0 };
  merges: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  /** First is the most important. */
  conditionalFormats: ConditionalFormat[] = [];
  /** Names that hold in this sheet only. */
  names: DefinedName[] = [];
  readonly pageLayout: PageLayout = newPageLayout();
  isProtected = false;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Name of the part in the .xlsx the sheet came from. */
  source?: string;
  /** Whole rows and columns put in or taken out since the sheet was loaded, in that order. */
  shifts: Shift[] = [];
  /** Something in the sheet is not as it was loaded. The position among the sheets and `active` do not count. */
  changed = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
