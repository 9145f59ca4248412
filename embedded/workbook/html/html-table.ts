import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Area } from '../model/area';
import type { BlankBudget } from '../reading/blank-budget';
import { UnreadableFile } from '../unreadable-file';
import { htmlAttribute, htmlText } from './tokens';

/** A cell of a web page: its text, and the number that programs put beside it. */
export interface HtmlCell {
  readonly text: string;
  readonly number: number | null;
}

interface OpenCell {
  readonly attributes: string;
  text: string;
}

/** Gathers the cells of one table of a web page, each in the row and column where it is seen. */
export class HtmlTable {
  readonly rows: (HtmlCell | undefined)[][] = [];
  readonly merges: Area[] = [];
  /** For each column, the row from which on it is free of cells that reach down from above. */
  private readonly freeFrom: number[] = [];
  private row: (HtmlCell | undefined)[] | null = null;
  private cell: OpenCell | null = null;

  constructor(private readonly blanks: BlankBudget) {}

  openRow(): void {
    this.closeCell();
    if (this.rows.length === MAX_ROWS) throw new UnreadableFile('too-many-rows');
    this.rows.push((this.row = []));
  }

  closeRow(): void {
    this.closeCell();
    this.row = null;
  }

  openCell(attributes: string): void {
    this.closeCell();
    if (!this.row) this.openRow();
    this.cell = { attributes, text: '' };
  }

  take(text: string): void {
    if (this.cell) this.cell.text += text;
  }

  closeCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    const at = this.rows.length - 1;
    let column = row.length;
    while ((this.freeFrom[column] ?? 0) > at) column++;
    const columns = spanOf(cell.attributes, 'colspan', MAX_COLUMNS - column);
    const rows = spanOf(cell.attributes, 'rowspan', MAX_ROWS - at);
    if (column + columns > MAX_COLUMNS || columns < 1) throw new UnreadableFile('too-many-rows');
    this.blanks.fill(column + columns - row.length);
    row.length = column + columns;
    row[column] = { text: textOf(cell.text), number: numberOf(cell.attributes) };
    for (let each = column; each < column + columns; each++) this.freeFrom[each] = at + rows;
    if (rows > 1 || columns > 1) this.merges.push({ row: at, column, rows, columns });
  }
}

const spanOf = (attributes: string, name: string, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(htmlAttribute(attributes, name) ?? 1)) || 1));

/** Excel's own web pages have the number in `x:num`, those of LibreOffice in `sdval`. */
function numberOf(attributes: string): number | null {
  const written = htmlAttribute(attributes, 'x:num') ?? htmlAttribute(attributes, 'sdval');
  const number = written === undefined || written.trim() === '' ? NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}

/** Blanks of the source are one; line breaks of the page are line ends. */
const textOf = (raw: string): string =>
  htmlText(raw.replace(/[ \t\r\n]+/g, ' ').replace(/ ?\u2028 ?/g, '\n')).replace(/^[ \n]+|[ \n]+$/g, '');
