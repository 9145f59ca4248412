import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../../../embedded/workbook/model/sheet';

/** Kinds of values by the grid's numbers. */
export const TEXT = 1;
export const NUMBER = 2;
export const TRUTH = 3;
/** Text that looks like a number and is to stay a text. */
export const FORCED_TEXT = 4;

/** A value as the grid takes it; nothing for an empty cell. */
export function valueData(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: TRUTH };
  return { v: value, t: looksLikeNumber(value) ? FORCED_TEXT : TEXT };
}

/** The grid would make a number of such a text as soon as somebody edits the cell. */
const looksLikeNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** The value of a cell of the grid. */
export function valueOfData({ v, t }: ICellData): CellValue {
  if (v === undefined || v === null || v === '') return null;
  if (t === TRUTH) return v === true || v === 1 || v === '1' || /^true$/i.test(String(v));
  if (t === NUMBER) return Number(v);
  return t === undefined || t === null ? v : String(v);
}
