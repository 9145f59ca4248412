import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { DEFAULT_STYLE } from '../../../../embedded/workbook/model/style';

/** Rows with letters larger than usual, and the size of the largest, in points. Looks of whole columns do not count. */
export function largestFonts({ formats }: Sheet): ReadonlyMap<number, number> {
  const largest = new Map<number, number>();
  for (const { key, value, row, rows } of formats.list) {
    if (key !== 'font.size' || Number(value) <= DEFAULT_STYLE['font.size'] || rows > MOST_ROWS) continue;
    for (let at = row; at < row + rows; at++) largest.set(at, Math.max(largest.get(at) ?? 0, Number(value)));
  }
  return largest;
}

const MOST_ROWS = 10_000;
