import type { CellValue } from '../model/sheet';
import { attributeOf } from '../xml/text';

/** Value of an attribute under whatever prefix the file has for its namespace (`ss:Name`, mostly). */
export const prefixedAttribute = (attributes: string, name: string): string | undefined => {
  const prefix = new RegExp(`(?:^|\\s)(\\w+:)?${name}\\s*=`).exec(attributes);
  return prefix ? attributeOf(attributes, `${prefix[1] ?? ''}${name}`) : undefined;
};

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
/** Day numbers from 1904 on are smaller by these. */
const FROM_1900_TO_1904 = 1462;

/** Value of a `Data` element by its type; a time is a day number, counted as the workbook counts. */
export function dataValue(
  type: string | undefined,
  text: string,
  date1904: boolean,
): { readonly value: CellValue; readonly isDay: boolean } {
  const plain = (value: CellValue): { value: CellValue; isDay: boolean } => ({ value, isDay: false });
  if (type === 'Number') {
    const number = text.trim() === '' ? NaN : Number(text);
    return plain(Number.isFinite(number) ? number : text.trim() === '' ? null : text);
  }
  if (type === 'Boolean') return plain(text.trim() === '1');
  if (type !== 'DateTime') return plain(text === '' ? null : text);
  const iso = text.trim();
  const time = Date.parse(/T/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(time)) return plain(text);
  return { value: time / MILLISECONDS_PER_DAY + UNIX_EPOCH - (date1904 ? FROM_1900_TO_1904 : 0), isDay: true };
}

const NAMED: Readonly<Record<string, string>> = {
  'General Date': 'm/d/yyyy h:mm',
  'Short Date': 'm/d/yyyy',
  'Medium Date': 'd-mmm-yy',
  'Long Date': 'd mmmm yyyy',
  'Short Time': 'h:mm',
  'Medium Time': 'h:mm AM/PM',
  'Long Time': 'h:mm:ss',
  'General Number': 'General',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  Currency: '#,##0.00',
  'Euro Currency': '#,##0.00 €',
};

/** Format code of a number format, which may go by a name. */
export const formatCode = (format: string): string =>
  Object.hasOwn(NAMED, format) ? (NAMED[format] ?? format) : format;
