import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { CellValue, Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { UnreadableFile } from '../unreadable-file';
import { attributeOf, isTrue } from '../xml/text';
import type { BlankBudget } from './blank-budget';
import { FormatRuns } from './format-runs';
import { LookAreas } from './look-areas';

/** What cells refer to by number. */
export interface CellContext {
  /** The file's shared texts. */
  readonly strings: readonly string[];
  /** Number format codes of the file's cell styles. */
  readonly formats: readonly string[];
  /** Everything else about the cell styles. */
  readonly looks: readonly CellStyle[];
  /** Of all sheets together. */
  readonly blanks: BlankBudget;
}

/** Puts the rows and cells of a part, as they come, in a sheet. */
export class CellSink {
  row = -1;
  column = -1;
  private cells: CellValue[] = [];
  private readonly runs: FormatRuns;
  private readonly looks = new LookAreas();

  constructor(
    readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {
    this.runs = new FormatRuns(sheet.numberFormats);
  }

  /** With the attributes of its start tag. */
  openRow(attributes: string): void {
    this.startRow(Number(attributeOf(attributes, 'r') ?? this.row + 2) - 1);
    if (isTrue(attributeOf(attributes, 'hidden'))) this.sheet.hiddenRows.add(this.row);
    const height = isTrue(attributeOf(attributes, 'customHeight')) ? Number(attributeOf(attributes, 'ht')) : NaN;
    if (height >= 0) this.sheet.rowHeights.set(this.row, height);
  }

  startRow(row: number): void {
    // Rows go down: one that stands twice, or within another, would hide what was read first.
    const isNext = row > this.row && row < MAX_ROWS && Number.isInteger(row) && this.cells.length === 0;
    if (!isNext) throw new UnreadableFile('damaged', 'row number');
    this.row = row;
    this.column = -1;
  }

  closeRow(): void {
    if (this.cells.length === 0) return;
    const { values } = this.sheet;
    this.context.blanks.pass(this.row - values.length);
    while (values.length <= this.row) values.push(undefined);
    values[this.row] = this.cells.slice();
    this.cells.length = 0;
  }

  /** A cell, with the number of its style. */
  openCell(column: number, style: number): void {
    if (!(this.row >= 0 && column > this.column && column < MAX_COLUMNS)) throw new UnreadableFile('damaged', 'column');
    this.column = column;
    this.runs.take(this.row, column, this.context.formats[style] ?? 'General');
    this.looks.take(this.row, column, this.context.looks[style]);
  }

  /** The value of the cell that was opened last. */
  put(value: CellValue): void {
    if (value === null) return;
    this.context.blanks.fill(this.column - this.cells.length);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = value;
  }

  end(): void {
    this.runs.end();
    this.sheet.formats.list = this.looks.layers();
  }
}
