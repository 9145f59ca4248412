import { isBlank, type Cell, type Row } from './cell';
import { matchingKey, textOf } from './cell-text';
import { numberIn } from './document-lines';
import { readNumber } from './read-number';
import type { Source } from './sources';
import { isTotalsLabel } from './totals-row';

/** A column that says its value in the first row of a group only: its cells were merged, or an export left out repeats. */
export interface FilledDown {
  readonly role: string;
  /** 0-based in the place. */
  readonly index: number;
  /** 0…1: how sure. */
  readonly confidence: number;
}

const LEAST_BLANKS = 3;
const LEAST_GROUPS = 2;
const LEAST_SHARE = 1 / 3;
/** Groups are hardly ever larger on the average. */
const USUAL_SHARE = 0.6;
const LEAST_DISTINCT = 0.5;

/**
 * The columns to be filled down. A value missing here and there is none: at least a third of the rows lack it, the first has
 * it, most values come once, and never twice in a row – then the export would have left out the second.
 */
export function filledDownIn(rows: readonly Row[], sources: ReadonlyMap<string, Source>): readonly FilledDown[] {
  const column = (role: string) => (sources.get(role)?.as === 'cell' ? (sources.get(role)?.index ?? -1) : -1);
  const amounts = ['amount', 'quantity'].map(column).filter((index) => index >= 0);
  const day = column('day');
  const sparse = ['client', 'manager', 'day', 'order']
    .map((role) => [role, column(role)] as const)
    .filter(([, index]) => index >= 0 && shareOfBlanks(rows, index) >= LEAST_SHARE);
  const fills = sparse.map(([, index]) => index);
  const records = rows.filter(
    (row) =>
      amounts.some((index) => Number.isFinite(numberIn(row[index]))) &&
      tellsOfRecord(row, { fills, day }) &&
      !row.some((cell) => typeof cell === 'string' && isTotalsLabel(cell)),
  );
  const found = sparse.flatMap(([role, index]) => {
    const confidence = confidenceOf(records.map((row) => row[index]));
    return confidence === null ? [] : [{ role, index, confidence }];
  });
  // Sales without a number are nothing unusual: only where the rest of the order is left out too, its number is.
  const isOrder = found.some(({ role }) => role === 'client' || role === 'day');
  return found.filter(({ role }) => role !== 'order' || isOrder);
}

const shareOfBlanks = (rows: readonly Row[], index: number): number =>
  rows.length === 0 ? 0 : rows.filter((row) => isBlank(row[index])).length / rows.length;

/** Null where the blanks are just blanks. */
function confidenceOf(cells: readonly (Cell | undefined)[]): number | null {
  const values = cells.map((cell) => (isBlank(cell) ? '' : matchingKey(textOf(cell))));
  const filled = values.filter((value) => value !== '');
  const blanks = values.length - filled.length;
  const distinct = new Set(filled).size / Math.max(1, filled.length);
  const share = blanks / Math.max(1, values.length);
  const repeats = values.some((value, at) => value !== '' && value === values[at - 1]);
  const isEnough = blanks >= LEAST_BLANKS && filled.length >= LEAST_GROUPS && share >= LEAST_SHARE;
  if (!isEnough || values[0] === '' || repeats || distinct < LEAST_DISTINCT) return null;
  return Math.round(50 + 25 * Math.min(1, share / USUAL_SHARE) + 25 * distinct) / 100;
}

/** Columns to be filled, and that of the days. */
export interface Filling {
  readonly fills: readonly number[];
  readonly day: number;
}

/** Whether a row says more than numbers, so that it is no subtotal without a label: a date, a product, an order. */
export const tellsOfRecord = (row: Row, { fills, day }: Filling): boolean =>
  row.some((cell, index) => {
    if (isBlank(cell) || fills.includes(index)) return false;
    return index === day || (typeof cell === 'string' && readNumber(cell) === null);
  });
