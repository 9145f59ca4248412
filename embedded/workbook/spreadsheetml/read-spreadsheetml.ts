import type { Workbook } from '../model/workbook';
import { Workbook as NewWorkbook } from '../model/workbook';
import { UnreadableFile } from '../unreadable-file';
import { XmlScanner } from '../xml/scanner';
import { SpreadsheetMlReader } from './spreadsheetml-reader';

const PIECE = 1 << 16;

/**
 * A workbook from an "XML Spreadsheet 2003", which programs like to call `.xls`: values, number formats, merged cells, what
 * is hidden. Formulas are left at the values last calculated. Throws an `UnreadableFile` where it is damaged, has a
 * document type, or has more rows or columns than a sheet holds.
 */
export function readSpreadsheetMl(xml: string, fileName: string): Workbook {
  const workbook = new NewWorkbook();
  workbook.fileName = fileName;
  const reader = new SpreadsheetMlReader(workbook, fileName);
  const scanner = new XmlScanner(reader);
  for (let at = 0; at < xml.length; at += PIECE) scanner.push(xml.slice(at, at + PIECE));
  scanner.end();
  reader.end();
  if (workbook.sheets.length === 0) throw new UnreadableFile('damaged', 'no sheets');
  return workbook;
}
