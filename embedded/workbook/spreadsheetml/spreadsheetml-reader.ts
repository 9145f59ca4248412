import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { CellValue, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { BlankBudget } from '../reading/blank-budget';
import { FormatRuns } from '../reading/format-runs';
import { UnreadableFile } from '../unreadable-file';
import type { XmlHandlers } from '../xml/scanner';
import { isTrue, textOf } from '../xml/text';
import { dataValue, formatCode, prefixedAttribute } from './data-value';

/** Takes the cells from the events of a scanner. */
export class SpreadsheetMlReader implements XmlHandlers {
  private sheet: Sheet | null = null;
  private runs: FormatRuns | null = null;
  private readonly formats = new Map<string, string>();
  private readonly blanks = new BlankBudget();
  private style = '';
  private row = -1;
  private column = -1;
  /** Styles of the row and of the cell, where they have one. */
  private rowStyle: string | undefined;
  private cellStyle: string | undefined;
  private span = { rows: 1, columns: 1 };
  private type: string | undefined;
  private inData = false;
  private characters = '';
  private cells: CellValue[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly fileName: string,
  ) {}

  open(name: string, attributes: string): void {
    const own = (key: string): string | undefined => prefixedAttribute(attributes, key);
    if (name === 'Style') this.style = own('ID') ?? '';
    else if (name === 'NumberFormat') this.formats.set(this.style, formatCode(own('Format') ?? 'General'));
    else if (name === 'Date1904') this.workbook.date1904 = true;
    else if (name === 'Worksheet') this.openSheet(own('Name') ?? '');
    else if (name === 'Row' && this.sheet) this.openRow(own);
    else if (name === 'Cell' && this.sheet) this.openCell(own);
    else if (name === 'Data' && this.sheet) {
      this.type = own('Type');
      this.characters = '';
      this.inData = true;
    } else if (name === 'Visible') {
      this.characters = '';
      this.inData = true;
    }
  }

  close(name: string): void {
    if (name === 'Data') this.closeData();
    else if (name === 'Cell') this.column += this.span.columns - 1;
    else if (name === 'Row') this.closeRow();
    else if (name === 'Visible') this.hide(this.characters.trim());
    else if (name === 'Worksheet') this.closeSheet();
  }

  text(raw: string): void {
    if (this.inData) this.characters += textOf(raw);
  }

  /** To be called after the last event: opens the workbook on its first sheet that one can see. */
  end(): void {
    const { sheets } = this.workbook;
    this.workbook.active = sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  }

  private openSheet(name: string): void {
    this.sheet = this.workbook.addSheet(name);
    this.sheet.source = `${this.fileName}#${this.workbook.sheets.length}`;
    this.runs = new FormatRuns(this.sheet.numberFormats);
    this.row = -1;
  }

  private closeSheet(): void {
    this.runs?.end();
    this.sheet = null;
  }

  private hide(visible: string): void {
    this.inData = false;
    if (this.sheet && visible.startsWith('SheetHidden')) this.sheet.visibility = 'Hidden';
    if (this.sheet && visible.startsWith('SheetVeryHidden')) this.sheet.visibility = 'VeryHidden';
  }

  private openRow(own: (key: string) => string | undefined): void {
    this.row = place(own('Index'), this.row, MAX_ROWS);
    this.column = -1;
    this.rowStyle = own('StyleID');
    if (isTrue(own('Hidden'))) this.sheet?.hiddenRows.add(this.row);
  }

  private openCell(own: (key: string) => string | undefined): void {
    this.column = place(own('Index'), this.column, MAX_COLUMNS);
    this.cellStyle = own('StyleID') ?? this.rowStyle;
    this.span = {
      rows: spanOf(own('MergeDown'), MAX_ROWS - this.row),
      columns: spanOf(own('MergeAcross'), MAX_COLUMNS - this.column),
    };
    const { rows, columns } = this.span;
    if (rows > 1 || columns > 1) this.sheet?.merges.push({ row: this.row, column: this.column, rows, columns });
  }

  private closeData(): void {
    this.inData = false;
    const { value, isDay } = dataValue(this.type, this.characters, this.workbook.date1904);
    const format = this.formats.get(this.cellStyle ?? 'Default') ?? 'General';
    this.runs?.take(this.row, this.column, isDay && format === 'General' ? 'm/d/yyyy' : format);
    if (value === null || this.row < 0 || this.column < 0) return;
    this.blanks.fill(this.column - this.cells.length);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = value;
  }

  private closeRow(): void {
    if (!this.sheet || this.cells.length === 0) return;
    const { values } = this.sheet;
    this.blanks.pass(this.row - values.length);
    while (values.length <= this.row) values.push(undefined);
    values[this.row] = this.cells;
    this.cells = [];
  }
}

/** Place of a row or a cell: the next one, or that of its number, which may only be later. */
function place(index: string | undefined, previous: number, end: number): number {
  const at = index === undefined ? previous + 1 : Number(index) - 1;
  if (!(Number.isInteger(at) && at > previous && at < end)) throw new UnreadableFile('damaged', 'index');
  return at;
}

const spanOf = (further: string | undefined, most: number): number =>
  Math.min(most, Math.max(0, Math.trunc(Number(further ?? 0)) || 0) + 1);
