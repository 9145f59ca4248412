import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { CellValue, Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { TextPool } from '../text-pool';
import { UnreadableFile } from '../unreadable-file';
import type { XmlHandlers } from '../xml/scanner';
import { attributeOf, isTrue, textOf } from '../xml/text';
import type { BlankBudget } from './blank-budget';
import { cellValue } from './cell-value';
import { FormatRuns } from './format-runs';
import { FormulaReader } from './formula-reader';
import { LookAreas } from './look-areas';
import { readSheetProperty } from './sheet-properties';

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

/** Parts of a sheet that repeat names of others with another meaning. */
const PASSED_OVER = ['customSheetViews', 'extLst'];

/** Takes the cells of a sheet, and what else the model holds of it, from the events of a scanner. */
export class SheetReader implements XmlHandlers {
  private inData = false;
  private skipping = '';
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private characters = '';
  private collecting = false;
  private inPhonetic = false;
  private cells: CellValue[] = [];
  private readonly runs: FormatRuns;
  private readonly looks = new LookAreas();
  private readonly formulas: FormulaReader;
  private readonly texts = new TextPool();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {
    this.runs = new FormatRuns(sheet.numberFormats);
    this.formulas = new FormulaReader(sheet);
  }

  open(name: string, attributes: string): void {
    if (this.inData) this.openInData(name, attributes);
    else if (name === 'sheetData') this.inData = true;
    else if (this.skipping === '' && PASSED_OVER.includes(name)) this.skipping = name;
    else if (this.skipping === '') readSheetProperty(this.sheet, name, attributes);
  }

  close(name: string): void {
    if (name === this.skipping) this.skipping = '';
    if (!this.inData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'f') this.closeFormula();
    else if (name === 'sheetData') {
      this.inData = false;
      this.runs.end();
      this.sheet.formats.list = this.looks.layers();
    }
  }

  text(raw: string): void {
    if (this.collecting) this.characters += textOf(raw);
  }

  private openInData(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'v' || name === 't') this.collecting = !this.inPhonetic;
    else if (name === 'f') {
      this.collecting = true;
      this.formulas.open(attributes);
    }
  }

  private openRow(attributes: string): void {
    const row = Number(attributeOf(attributes, 'r') ?? this.row + 2) - 1;
    // Rows go down: one that stands twice, or within another, would hide what was read first.
    const isNext = row > this.row && row < MAX_ROWS && Number.isInteger(row) && this.cells.length === 0;
    if (!isNext) throw new UnreadableFile('damaged', 'row number');
    this.row = row;
    this.column = -1;
    if (isTrue(attributeOf(attributes, 'hidden'))) this.sheet.hiddenRows.add(this.row);
    const height = isTrue(attributeOf(attributes, 'customHeight')) ? Number(attributeOf(attributes, 'ht')) : NaN;
    if (height >= 0) this.sheet.rowHeights.set(this.row, height);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    const { values } = this.sheet;
    this.context.blanks.pass(this.row - values.length);
    while (values.length <= this.row) values.push(undefined);
    values[this.row] = this.cells.slice();
    this.cells.length = 0;
  }

  private openCell(attributes: string): void {
    const column = columnOf(attributeOf(attributes, 'r')) ?? this.column + 1;
    if (!(this.row >= 0 && column > this.column && column < MAX_COLUMNS)) throw new UnreadableFile('damaged', 'column');
    this.column = column;
    this.type = attributeOf(attributes, 't');
    this.characters = '';
    const style = Number(attributeOf(attributes, 's') ?? 0);
    this.runs.take(this.row, this.column, this.context.formats[style] ?? 'General');
    this.looks.take(this.row, this.column, this.context.looks[style]);
  }

  private closeCell(): void {
    const value = cellValue(this.type, this.characters, this.context.strings);
    if (value === null) return;
    this.context.blanks.fill(this.column - this.cells.length);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = typeof value === 'string' && this.type !== 's' ? this.texts.keep(value) : value;
  }

  private closeFormula(): void {
    this.collecting = false;
    this.formulas.close(this.characters, this.row, this.column);
    this.characters = '';
  }
}

/** Column of a cell's address; undefined where it has none. */
function columnOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column === 0 ? undefined : column - 1;
}
