import { decodeText } from './csv/decode-text';
import { readHtml } from './html/read-html';
import type { Workbook } from './model/workbook';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { readSpreadsheetMl } from './spreadsheetml/read-spreadsheetml';
import { UnreadableFile } from './unreadable-file';

const MARKUP = /^\s*<(!doctype|!--|html|head|meta|body|style|div|p|font|center|table|\?xml|(\w+:)?Workbook)[\s>]/i;
const SPREADSHEETML = /<(\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const SAMPLE = 4096;

/**
 * A workbook from a file of any kind that can be read, judged by its content: what is called `.xls` may be a text, a web
 * page or an "XML Spreadsheet 2003". Throws an `UnreadableFile` for all others, real `.xls` and pictures among them.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  if (isPackage(bytes)) return readXlsx(bytes, fileName);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const sample = isPacked ? '' : decodeText(bytes.subarray(0, SAMPLE));
  if (!isText(sample)) throw new UnreadableFile('not-a-workbook');
  return MARKUP.test(sample) ? readMarkup(decodeText(bytes), fileName) : readCsv(bytes, fileName);
}

/** Not the bytes of a picture or a PDF, which are full of control characters. */
function isText(sample: string): boolean {
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls * 100 <= sample.length;
}

function readMarkup(text: string, fileName: string): Workbook {
  return SPREADSHEETML.test(text.slice(0, SAMPLE)) ? readSpreadsheetMl(text, fileName) : readHtml(text, fileName);
}

/**
 * Whether the bytes are a ZIP container or the older one of `.xls`: only such a file can be the source of a save. The third
 * byte tells them from texts that begin with PK or, in Windows-1251, with РП.
 */
export const isPackage = ([first, second, third = 0]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b && third < 0x20) || (first === 0xd0 && second === 0xcf && third === 0x11);
