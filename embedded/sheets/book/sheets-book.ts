import { usedArea } from '../../workbook/model/cells';
import type { CellValue, Sheet } from '../../workbook/model/sheet';
import type { Shift } from '../../workbook/model/shift';
import { isInsertion, isVertical, shifted } from '../../workbook/model/shift';
import { shiftCells } from '../../workbook/model/shift-cells';
import type { Workbook } from '../../workbook/model/workbook';
import type { Chart } from '../../workbook/model/chart';
import type { Locale } from '../cells/locale';
import type { ChartPlan } from '../charts/chart-plan';
import { localeOf } from '../cells/locale';
import { refuse } from '../script/script-error';
import type { Banding } from './banding';
import { countFrom1900 } from './count-from-1900';

/** A formula as it is entered in a cell. */
export interface EnteredFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** With the `=`. */
  readonly formula: string;
}

export interface BookOptions {
  /** Time zone of the file, such as `Europe/Kiev`. */
  readonly timeZone: string;
  /** Locale of the file, such as `ru_RU`. */
  readonly locale: string;
  /** Value of a formula just entered; without it, 0. */
  readonly calculate?: ((entered: EnteredFormula) => CellValue) | undefined;
}

/** What a sheet of Google's has beside the model's: a size of its own, one filter, alternating colours. */
export interface SheetExtras {
  readonly id: number;
  rows: number;
  columns: number;
  filter: Banding['area'] | null;
  bandings: Banding[];
}

const NEW_SHEET = { rows: 1000, columns: 26 };
const MOST_CELLS = 10_000_000;

/** A workbook as Google Sheets keeps it. */
export class SheetsBook {
  readonly locale: Locale;
  /** How charts were described, for those that a script has made or looked at. */
  readonly charts = { plans: new WeakMap<Chart, ChartPlan>(), nextId: () => ++this.madeCharts };
  private madeCharts = 0;
  private readonly extras = new Map<Sheet, SheetExtras>();
  private made = 0;

  constructor(
    readonly workbook: Workbook,
    readonly options: BookOptions,
  ) {
    this.locale = localeOf(options.locale);
    countFrom1900(workbook);
    for (const sheet of workbook.sheets) this.of(sheet);
  }

  get sheets(): readonly Sheet[] {
    return this.workbook.sheets;
  }

  of(sheet: Sheet): SheetExtras {
    const known = this.extras.get(sheet) ?? this.newExtras(sheet);
    this.extras.set(sheet, known);
    return known;
  }

  /** Makes the grid larger by so many rows and columns; a file has 10 million cells at the most. */
  grow(sheet: Sheet, { rows = 0, columns = 0 }: { rows?: number; columns?: number }): void {
    const extras = this.of(sheet);
    const others = this.sheets.filter((one) => one !== sheet).reduce((sum, one) => sum + this.cellsOf(one), 0);
    if (others + (extras.rows + rows) * (extras.columns + columns) > MOST_CELLS) {
      refuse(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
    }
    extras.rows += rows;
    extras.columns += columns;
  }

  /** Inserts or removes cells; filter and alternating colours move along. */
  shift(sheet: Sheet, shift: Shift): void {
    shiftCells(this.workbook, sheet, shift);
    const extras = this.of(sheet);
    extras.filter = extras.filter && shifted(extras.filter, shift);
    extras.bandings = extras.bandings.flatMap((banding) => {
      const area = shifted(banding.area, shift);
      return area ? [Object.assign(banding, { area })] : [];
    });
    if (isInsertion(shift)) this.keepInGrid(sheet, shift);
  }

  /** Cells pushed over the edge of the grid make it larger. */
  private keepInGrid(sheet: Sheet, shift: Shift): void {
    const used = usedArea(sheet);
    const { rows, columns } = this.of(sheet);
    if (!used) return;
    if (isVertical(shift)) this.grow(sheet, { rows: Math.max(0, used.row + used.rows - rows) });
    else this.grow(sheet, { columns: Math.max(0, used.column + used.columns - columns) });
  }

  private cellsOf(sheet: Sheet): number {
    const { rows, columns } = this.of(sheet);
    return rows * columns;
  }

  /** The first sheet's id is 0, as in Google's files. */
  private newExtras(sheet: Sheet): SheetExtras {
    const used = usedArea(sheet);
    return {
      id: this.made++ * 104_729,
      rows: Math.max(NEW_SHEET.rows, used ? used.row + used.rows : 0),
      columns: Math.max(NEW_SHEET.columns, used ? used.column + used.columns : 0),
      filter: null,
      bandings: [],
    };
  }
}
