import { encodingOf } from '../opc/package';
import { XmlScanner } from '../xml/scanner';
import { joined } from '../zip/pieces';
import type { ZipEntry } from '../zip/read-zip';
import { piecesOf } from '../zip/read-zip';
import { asciiBytes, asciiText, startsWith, wholeNumber } from './ascii';
import { ByteTexts } from './byte-texts';
import type { CellSink } from './cell-sink';
import { RowBytes } from './row-bytes';
import { endOfRow, isRow } from './row-ends';
import { SheetReader } from './sheet-reader';

/** Reads a sheet part while it is being unpacked: its rows from their bytes as far as that goes, all else as XML. */
export async function scanSheet(entry: ZipEntry, sink: CellSink, strings: readonly string[]): Promise<void> {
  const scan = new SheetScan(sink, strings);
  for await (const piece of piecesOf(entry)) scan.take(piece);
  scan.end();
}

/** The start tag of the cells is expected within so many bytes. */
const LONGEST_HEAD = 1 << 20;
/** A row with more is not waited for. */
const LONGEST_ROW = 1 << 21;
const NUMBER = asciiBytes(' r="');
/** In attributes that are read (`hidden`, `customHeight`), and in none of the usual others. */
const LETTER_H = 104;
const [QUOTE, MORE] = [34, 62];

class SheetScan {
  private readonly scanner: XmlScanner;
  private readonly row: RowBytes;
  private decoder: TextDecoder | undefined;
  private rest: Uint8Array = new Uint8Array(0);
  private place: 'head' | 'rows' | 'anywhere' = 'head';
  /** How deep the rows are. */
  private depth = 0;

  constructor(
    private readonly sink: CellSink,
    strings: readonly string[],
  ) {
    this.scanner = new XmlScanner(new SheetReader(sink, strings));
    this.row = new RowBytes(strings, new ByteTexts());
  }

  take(piece: Uint8Array): void {
    if (!this.decoder) {
      const encoding = encodingOf(piece);
      this.decoder = new TextDecoder(encoding);
      if (encoding !== 'utf-8') this.place = 'anywhere';
    }
    const bytes = this.rest.length === 0 ? piece : joined([this.rest, piece]);
    let at = 0;
    if (this.place === 'head') at = this.takeHead(bytes);
    if (this.place === 'rows') at = this.takeRows(bytes, at);
    if (this.place === 'anywhere') at = this.takeXml(bytes, at, bytes.length);
    this.rest = bytes.subarray(at);
  }

  end(): void {
    this.takeXml(this.rest, 0, this.rest.length);
    this.scanner.end();
  }

  private takeXml(bytes: Uint8Array, from: number, to: number): number {
    if (to > from) this.scanner.push(this.decoder?.decode(bytes.subarray(from, to), { stream: true }) ?? '');
    return to;
  }

  private takeHead(bytes: Uint8Array): number {
    const start = indexOf(bytes, asciiBytes('<sheetData'));
    const end = start < 0 ? -1 : bytes.indexOf(MORE, start);
    if (end < 0) {
      if (bytes.length > LONGEST_HEAD) this.place = 'anywhere';
      return 0;
    }
    this.takeXml(bytes, 0, end + 1);
    this.depth = this.scanner.depth;
    this.place = this.scanner.isBetweenTags ? 'rows' : 'anywhere';
    return end + 1;
  }

  private takeRows(bytes: Uint8Array, from: number): number {
    let at = from;
    while (isRow(bytes, at)) {
      const end = endOfRow(bytes, at);
      if (end < 0) break;
      if (this.row.read(bytes, at, end)) this.passOn(bytes);
      else if (!this.isWholeRow(bytes, at, end)) this.place = 'anywhere';
      at = end;
      if (this.place === 'anywhere') return at;
    }
    const left = bytes.length - at;
    if (isRow(bytes, at) ? left > LONGEST_ROW : left >= NUMBER.length + 2) this.place = 'anywhere';
    return at;
  }

  /** Has a row read as XML; whether it was over where it seemed to be: a text may hold what looks like its end. */
  private isWholeRow(bytes: Uint8Array, from: number, to: number): boolean {
    this.takeXml(bytes, from, to);
    return this.scanner.isBetweenTags && this.scanner.depth === this.depth;
  }

  private passOn(bytes: Uint8Array): void {
    const { row, sink } = this;
    const number = this.plainNumber(bytes);
    if (number > 0) sink.startRow(number - 1);
    else sink.openRow(asciiText(bytes, row.attributes.from, row.attributes.to));
    for (let index = 0; index < row.count; index++) {
      const { column, style, value } = row.cells[index]!;
      sink.openCell(column < 0 ? sink.column + 1 : column, style);
      sink.put(value);
    }
    sink.closeRow();
  }

  /** Number of a row of which nothing else is said; −1 for others. */
  private plainNumber(bytes: Uint8Array): number {
    const { from, to } = this.row.attributes;
    if (!startsWith(bytes, from, NUMBER)) return -1;
    const end = bytes.indexOf(QUOTE, from + NUMBER.length);
    for (let at = end; at < to; at++) if (bytes[at] === LETTER_H) return -1;
    return wholeNumber(bytes, from + NUMBER.length, end);
  }
}

function indexOf(bytes: Uint8Array, text: Uint8Array): number {
  const first = text[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at;
  }
  return -1;
}
