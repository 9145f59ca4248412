import type { CellValue } from '../model/sheet';
import { TextPool } from '../text-pool';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** More digits than a spreadsheet's numbers keep. */
const MOST_DIGITS = 15;
const MOST_KNOWN = 65_536;

/**
 * Values of one column. A field is a number only where the number would be written back the same way by anyone: no
 * leading zeros or signs, no spaces, decimals after a point, 15 digits at most; an article, a phone number or `1 234,56`
 * stays the text it is. An empty field is a cell without a value. Repeated fields share one value.
 */
export class ColumnValues {
  private readonly known = new Map<string, CellValue>();
  private readonly texts = new TextPool();

  valueOf(field: string): CellValue {
    if (field === '') return null;
    const known = this.known.get(field);
    if (known !== undefined) return known;
    const value = isPlainNumber(field) ? Number(field) : this.texts.keep(field);
    if (this.known.size < MOST_KNOWN) this.known.set(typeof value === 'string' ? value : field, value);
    return value;
  }
}

function isPlainNumber(field: string): boolean {
  if (field.length > MOST_DIGITS + 2 || !PLAIN_NUMBER.test(field) || field === '-0') return false;
  return field.replace(/[-.]/g, '').length <= MOST_DIGITS;
}
