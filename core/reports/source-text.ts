import type { Words } from '../words/words';
import { tableLabel } from '../schema/schema';
import type { Source } from '../reading/read-place';
import type { Sources } from '../reading/read-sales';
import type { TableSources } from '../reading/read-tables';
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

/** The sheets of a table, in a sentence. */
export const salesSheets = (sales: readonly Source[], words: Words): string =>
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

/** `клиенты: «Клиенты» A1:O408, строк: 407` */
export const tableText = ({ sheet, address, reading }: Source, words: Words): string =>
  words.say(phrases.tableText, {
    table: words.say(tableLabel(reading.recognition.table)).toLowerCase(),
    ...{ sheet, range: address, read: reading.read },
  });

/** Where everything stands that was read, the sales first. */
export const sourcesText = ({ sales, ...others }: TableSources, words: Words): string =>
  [
    ...(sales ? [salesText(sales, words)] : []),
    ...Object.values(others).flatMap((all) => all.map((one) => tableText(one, words))),
  ].join('; ');

/** Rows read and rows skipped, on all sheets together. */
export const rowsOf = (sources: readonly Source[]): { readonly read: number; readonly skipped: number } => ({
  read: sources.reduce((sum, { reading }) => sum + reading.read, 0),
  skipped: sources.reduce((sum, { reading }) => sum + reading.skipped.length, 0),
});
