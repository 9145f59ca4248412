import { ColumnValues } from './csv/column-values';
import { decodeText } from './csv/decode-text';
import { recordsOf } from './csv/records';
import { findDialect } from './csv/separator';
import { BlankBudget } from './reading/blank-budget';
import { MAX_COLUMNS, MAX_ROWS } from './model/area';
import type { CellValue, Sheet } from './model/sheet';
import { newWorkbook } from './model/workbook';
import type { Workbook } from './model/workbook';
import { UnreadableFile } from './unreadable-file';
import { gunzipped } from './zip/compression';
import { collected } from './zip/pieces';

const MOST_BYTES = 1 << 30;
const LARGE_TEXT = 100 << 20;
const MOST_RATIO = 200;

/**
 * A workbook with one sheet, named after the file, from the bytes of a `.csv`, `.tsv` or `.csv.gz`. Encoding and separator
 * are found out; plain numbers become numbers, everything else stays text exactly as it stands. Throws an `UnreadableFile`
 * where the text has more rows or columns than a sheet, or unpacks to more than 1 GiB or (above
 * 100 MiB) to more than 200 times its size.
 */
export async function readCsv(bytes: Uint8Array, fileName = 'Book1.csv'): Promise<Workbook> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = decodeText(packed ? await unpacked(bytes) : bytes);
  const workbook = newWorkbook(sheetNameFor(fileName));
  workbook.fileName = fileName;
  const [sheet] = workbook.sheets;
  if (sheet) {
    fill(sheet, text);
    sheet.source = fileName;
  }
  return workbook;
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await collected(gunzipped(bytes), Math.min(MOST_BYTES, Math.max(LARGE_TEXT, bytes.length * MOST_RATIO)));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
  }
}

function fill(sheet: Sheet, text: string): void {
  const columns: ColumnValues[] = [];
  const cells: CellValue[] = [];
  const blanks = new BlankBudget();
  for (const fields of recordsOf(text, { ...findDialect(text), most: MAX_COLUMNS })) {
    if (sheet.values.length === MAX_ROWS || fields.length > MAX_COLUMNS) throw new UnreadableFile('too-many-rows');
    while (columns.length < fields.length) columns.push(new ColumnValues());
    cells.length = 0;
    fields.forEach((field, column) => {
      const value = columns[column]?.valueOf(field) ?? null;
      if (value === null) return;
      blanks.fill(column - cells.length);
      while (cells.length < column) cells.push(null);
      cells.push(value);
    });
    sheet.values.push(cells.slice());
  }
}

const LONGEST_NAME = 31;

/** The file's name without folder and extension, as far as a sheet may be called so. */
export function sheetNameFor(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/(\.(csv|tsv|txt|xls))?(\.gz)?$/i, '')
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  return name === '' || /^history$/i.test(name) ? 'Sheet1' : name;
}
