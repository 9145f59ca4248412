import type { CellValue } from '../model/sheet';
import { asciiBytes, columnIn, decimalNumber, startsWith, wholeNumber } from './ascii';
import type { ByteTexts } from './byte-texts';
import { hasOpenQuote, ROW, ROW_END } from './row-ends';

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const EQUAL = 61;
const MORE = 62;

const CELL = asciiBytes('<c');
const CELL_END = asciiBytes('</c>');
const VALUE = asciiBytes('<v>');
const VALUE_END = asciiBytes('</v></c>');
const TEXT = asciiBytes('<is><t>');
const TEXT_WITH_SPACES = asciiBytes('<is><t xml:space="preserve">');
const TEXT_END = asciiBytes('</t></is></c>');

type Type = 'n' | 's' | 'b' | 'inlineStr';
const TYPES = (['n', 's', 'b', 'inlineStr'] as const).map((name) => [name, asciiBytes(name)] as const);
/** The names of attributes that are read: an address, a style and a type. */
const [R, S, T] = [114, 115, 116];

interface ReadCell {
  /** −1 for the one after the cell before. */
  column: number;
  style: number;
  value: CellValue;
}

/**
 * Reads rows the way spreadsheet programs write nearly all of them, from their bytes: numbers, shared and inline texts,
 * yes and no. Everything else – formulas, rich texts, other spellings of the same – is left to whoever reads XML as XML.
 */
export class RowBytes {
  /** The attributes of the row that was read last. */
  attributes = { from: 0, to: 0 };
  /** Its cells, `count` of them. */
  readonly cells: ReadCell[] = [];
  count = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private type: Type = 'n';

  constructor(
    private readonly strings: readonly string[],
    private readonly texts: ByteTexts,
  ) {}

  /** Reads the row from `start` to `end`; whether all of it was understood. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.bytes = bytes;
    this.count = 0;
    const tagEnd = bytes.indexOf(MORE, start);
    const isEmpty = bytes[tagEnd - 1] === SLASH;
    this.attributes = { from: start + ROW.length, to: isEmpty ? tagEnd - 1 : tagEnd };
    if (hasOpenQuote(bytes, this.attributes)) return false;
    if (isEmpty) return tagEnd + 1 === end;
    this.at = tagEnd + 1;
    const last = end - ROW_END.length;
    while (this.at < last) if (!this.readCell()) return false;
    return this.at === last;
  }

  private readCell(): boolean {
    const { bytes } = this;
    if (!this.passes(CELL)) return false;
    const cell = this.nextCell();
    while (bytes[this.at] === SPACE) if (!this.readAttribute(cell)) return false;
    if (bytes[this.at] === SLASH && bytes[this.at + 1] === MORE) {
      this.at += 2;
      return true;
    }
    if (bytes[this.at++] !== MORE) return false;
    if (this.passes(CELL_END)) return true;
    return this.type === 'inlineStr' ? this.readText(cell) : this.readValue(cell);
  }

  private nextCell(): ReadCell {
    const cell = (this.cells[this.count++] ??= { column: -1, style: 0, value: null });
    cell.column = -1;
    cell.style = 0;
    cell.value = null;
    this.type = 'n';
    return cell;
  }

  private readAttribute(cell: ReadCell): boolean {
    const { bytes } = this;
    const name = bytes[this.at + 1];
    if (bytes[this.at + 2] !== EQUAL || bytes[this.at + 3] !== QUOTE) return false;
    const from = this.at + 4;
    const to = bytes.indexOf(QUOTE, from);
    this.at = to + 1;
    if (name === R) return (cell.column = columnIn(bytes, from)) >= 0;
    if (name === S) return (cell.style = wholeNumber(bytes, from, to)) >= 0;
    return name === T && this.readType(from, to);
  }

  private readType(from: number, to: number): boolean {
    const found = TYPES.find(([, text]) => text.length === to - from && startsWith(this.bytes, from, text));
    if (found) this.type = found[0];
    return found !== undefined;
  }

  private readValue(cell: ReadCell): boolean {
    if (!this.passes(VALUE)) return false;
    const from = this.at;
    const to = (this.at = this.bytes.indexOf(LESS, from));
    const value = this.valueOf(from, to);
    // A number without a text, and what is no number, are for the other reader to judge.
    if (value === null || Number.isNaN(value)) return false;
    cell.value = value;
    return this.passes(VALUE_END);
  }

  private valueOf(from: number, to: number): CellValue {
    if (this.type === 'n') return decimalNumber(this.bytes, from, to);
    const number = wholeNumber(this.bytes, from, to);
    if (this.type === 's') return this.strings[number] ?? null;
    return number < 0 ? null : number === 1;
  }

  private readText(cell: ReadCell): boolean {
    if (!this.passes(TEXT) && !this.passes(TEXT_WITH_SPACES)) return false;
    const from = this.at;
    const to = (this.at = this.bytes.indexOf(LESS, from));
    if (!this.passes(TEXT_END)) return false;
    cell.value = this.texts.text(this.bytes, from, to);
    return true;
  }

  private passes(text: Uint8Array): boolean {
    if (!startsWith(this.bytes, this.at, text)) return false;
    this.at += text.length;
    return true;
  }
}
