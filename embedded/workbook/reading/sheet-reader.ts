import { TextPool } from '../text-pool';
import type { XmlHandlers } from '../xml/scanner';
import { attributeOf, textOf } from '../xml/text';
import type { CellSink } from './cell-sink';
import { cellValue } from './cell-value';
import { FormulaReader } from './formula-reader';
import { readSheetProperty } from './sheet-properties';

/** Parts of a sheet that repeat names of others with another meaning. */
const PASSED_OVER = ['customSheetViews', 'extLst'];

/** Takes the cells of a sheet, and what else the model holds of it, from the events of a scanner. */
export class SheetReader implements XmlHandlers {
  private inData = false;
  private skipping = '';
  private type: string | undefined;
  private characters = '';
  private collecting = false;
  private inPhonetic = false;
  private readonly formulas: FormulaReader;
  private readonly texts = new TextPool();

  constructor(
    private readonly sink: CellSink,
    private readonly strings: readonly string[],
  ) {
    this.formulas = new FormulaReader(sink.sheet);
  }

  open(name: string, attributes: string): void {
    if (this.inData) this.openInData(name, attributes);
    else if (name === 'sheetData') this.inData = true;
    else if (this.skipping === '' && PASSED_OVER.includes(name)) this.skipping = name;
    else if (this.skipping === '') readSheetProperty(this.sink.sheet, name, attributes);
  }

  close(name: string): void {
    if (name === this.skipping) this.skipping = '';
    if (!this.inData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.sink.closeRow();
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'f') this.closeFormula();
    else if (name === 'sheetData') {
      this.inData = false;
      this.sink.end();
    }
  }

  text(raw: string): void {
    if (this.collecting) this.characters += textOf(raw);
  }

  private openInData(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.sink.openRow(attributes);
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'v' || name === 't') this.collecting = !this.inPhonetic;
    else if (name === 'f') {
      this.collecting = true;
      this.formulas.open(attributes);
    }
  }

  private openCell(attributes: string): void {
    this.type = attributeOf(attributes, 't');
    this.characters = '';
    const column = columnOf(attributeOf(attributes, 'r')) ?? this.sink.column + 1;
    this.sink.openCell(column, Number(attributeOf(attributes, 's') ?? 0));
  }

  private closeCell(): void {
    const value = cellValue(this.type, this.characters, this.strings);
    this.sink.put(typeof value === 'string' && this.type !== 's' ? this.texts.keep(value) : value);
  }

  private closeFormula(): void {
    this.collecting = false;
    this.formulas.close(this.characters, this.sink.row, this.sink.column);
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
