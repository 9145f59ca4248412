import type { Workbook } from './model/workbook';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { UnreadableFile } from './unreadable-file';

const MARKUP = /^\s*<(!doctype|html|table|\?xml)/i;

/**
 * A workbook from a file of any kind that can be read, judged by its content: what is called `.xls` may be anything.
 * Throws an `UnreadableFile` for all others, web pages that pass for `.xls` among them.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  if (isPackage(bytes)) return readXlsx(bytes, fileName);
  if (MARKUP.test(new TextDecoder().decode(bytes.subarray(0, 200)))) throw new UnreadableFile('not-a-workbook');
  return readCsv(bytes, fileName);
}

/** Whether the bytes are a ZIP container or the older one of `.xls`: only such a file can be the source of a save. */
export const isPackage = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
