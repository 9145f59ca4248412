import type { Words } from '../words/words';
import type { Source } from '../reading/read-place';
import type { Sources } from '../reading/read-sales';
import { runWords as phrases } from './words';

/** More than these are not all named. */
const MOST = 6;

/** Names in a row; of many the first and the last, and how many there are. */
export const shortList = (names: readonly string[], words: Words): string =>
  names.length > MOST
    ? words.say(phrases.firstToLast, { first: names[0]!, last: names[names.length - 1]!, n: names.length })
    : names.join(', ');

/** Sheets in a sentence: `«2023», «2024», «2025»`. */
export const sheetList = (sheets: readonly string[], words: Words): string =>
  shortList(
    sheets.map((sheet) => words.say(phrases.quoted, { sheet })),
    words,
  );

/** The sheets that hold the sales, in a sentence. */
export const salesSheets = (sales: Sources, words: Words): string =>
  sheetList(
    sales.map(({ sheet }) => sheet),
    words,
  );

/** `«Отгрузки» A1:D42, прочитано строк: 40, пропущено: 1` */
export const sourceText = ({ sheet, address, reading }: Source, words: Words): string =>
  words.say(phrases.dataText, {
    sheet,
    range: address,
    read: reading.read,
    skipped: reading.skipped.length,
  });

/** Where the sales are; of several sheets, how many rows were read in all. */
export function salesText(sales: Sources, words: Words): string {
  const [first, ...others] = sales;
  if (others.length === 0) return sourceText(first, words);
  const { read, skipped } = rowsOf(sales);
  return words.say(phrases.sheetsText, { sheets: salesSheets(sales, words), read, skipped });
}

export const clientsText = ({ sheet, address, reading }: Source, words: Words): string =>
  words.say(phrases.clientsText, { sheet, range: address, read: reading.read });

/** Rows read and rows skipped, on all sheets together. */
export const rowsOf = (sources: readonly Source[]): { readonly read: number; readonly skipped: number } => ({
  read: sources.reduce((sum, { reading }) => sum + reading.read, 0),
  skipped: sources.reduce((sum, { reading }) => sum + reading.skipped.length, 0),
});
