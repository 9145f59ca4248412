import { dateOf, dayOf, isoOf, type Day } from '../calendar/day';
import type { GridFacts } from './grid-facts';
import { declarationOf } from '../schema/schema';
import { isBlank, type Cell, type Row } from './cell';
import { cleanText, textOf } from './cell-text';
import { dayOfSerial } from './civil-day';
import { numberIn } from './document-lines';
import { matchHeader } from './match-header';
import { readDay } from './read-day';
import { isDash, readNumber } from './read-number';
import { isTotalsLabel } from './totals-row';

/** A column of one month's sales. */
export interface MonthColumn {
  /** 0-based in the place. */
  readonly index: number;
  readonly header: string;
  /** The month's last day: a month that is over counts as complete, and nothing is said to be older than it may be. */
  readonly day: Day;
}

/** A table with the clients down and the months across. */
export interface CrossTab {
  /** Row of the months in the head. */
  readonly headerRow: number;
  readonly months: readonly MonthColumn[];
  /** The other columns, but for totals and other numbers. */
  readonly kept: readonly number[];
}

const LEAST_MONTHS = 3;
/** Headers stand among the first rows. */
const MOST_ROWS = 30;
const SURE_ENOUGH = 0.5;

/** The months across the first rows of a place; null where there are none. */
export function findCrossTab(head: readonly Row[], facts: GridFacts): CrossTab | null {
  for (const [headerRow, row] of head.slice(0, MOST_ROWS).entries()) {
    const months = monthsIn(row, head[headerRow - 1] ?? [], facts);
    if (months.length < LEAST_MONTHS || new Set(months.map(({ day }) => day)).size < months.length) continue;
    const below = head.slice(headerRow + 1);
    if (!months.every(({ index }) => holdsNumbers(below, { index, header: row[index] }, facts))) continue;
    const width = head.reduce((most, one) => Math.max(most, one.length), 0);
    const kept = Array.from({ length: width }, (_, index) => index).filter(
      (index) => !months.some((month) => month.index === index) && isKept(row[index]),
    );
    return { headerRow, months, kept };
  }
  return null;
}

function monthsIn(row: Row, above: Row, { date1904 }: GridFacts): readonly MonthColumn[] {
  let year = '';
  return row.flatMap((cell, index) => {
    year = /^(20\d\d)(\D{0,5})$/.exec(cleanText(textOf(above[index])))?.[1] ?? year;
    const day = typeof cell === 'number' ? monthDay(dayOfSerial(cell, date1904)) : dayOfText(cell, year);
    if (Number.isNaN(day)) return [];
    const { year: ofDay, month } = dateOf(day);
    const last = dayOf(ofDay, month + 1, 0);
    const text = cleanText(textOf(cell));
    const header = typeof cell === 'number' ? isoOf(day).slice(0, 7) : /\d/.test(text) ? text : `${text} ${year}`;
    return [{ index, header, day: last }];
  });
}

/** A month has its first day or its last one for a date. */
const monthDay = (day: Day): Day => (Number.isNaN(day) || isEdge(day) ? day : NaN);
const isEdge = (day: Day): boolean => dateOf(day).date === 1 || dateOf(day + 1).date === 1;

/** `янв.25`, `Январь 2025`, `01.2025`, `2025-01`, `31.01.2025`; `Январь` below a cell with its year. */
function dayOfText(cell: Cell | undefined, year: string): Day {
  const text = cleanText(textOf(cell));
  if (text === '' || /^\d+$/.test(text)) return NaN;
  const day = readDay(text) ?? (year !== '' && /^\p{L}+\.?$/u.test(text) ? readDay(`${text} ${year}`) : null);
  return day ? monthDay(day.day) : NaN;
}

/** Numbers and, repeats of the header aside, no dates: three dates side by side may also be a row of sales. */
function holdsNumbers(
  rows: readonly Row[],
  { index, header }: { readonly index: number; readonly header: Cell | undefined },
  { dateColumns }: GridFacts,
): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => !isBlank(cell) && !isDashed(cell) && cell !== header);
  const numbers = cells.filter((cell) => Number.isFinite(numberIn(cell)));
  const isDates = dateColumns.includes(index) || cells.some((cell) => typeof cell === 'string' && readDay(cell));
  return !isDates && numbers.length * 2 >= cells.length;
}

const isDashed = (cell: Cell | undefined): boolean => typeof cell === 'string' && isDash(cell);

/** Totals of the months, and whatever else is a number by its header, is of no single sale. */
function isKept(header: Cell | undefined): boolean {
  const text = cleanText(textOf(header));
  if (isTotalsLabel(text) || typeof header === 'number' || readNumber(text) !== null) return false;
  return ![...matchHeader(text, 'sales')].some(
    ([role, score]) => score >= SURE_ENOUGH && declarationOf('sales', role)?.kind === 'number',
  );
}

/** Headers of the day and the amount that every sale gets. */
const HEADERS = ['Дата', 'Сумма'];

/** The first rows with one sale a row. */
export const uncrossedHead = (head: readonly Row[], tab: CrossTab): readonly Row[] =>
  head.flatMap((row, at) => {
    if (at > tab.headerRow) return uncrossed(row, tab);
    const cells = tab.kept.map((index) => row[index] ?? null);
    return [at === tab.headerRow ? [...cells, ...HEADERS] : cells];
  });

/** The sales of a row, one for every month with an amount; a row of totals, or one without any name, stays one row. */
export function uncrossed(row: Row, { kept, months }: CrossTab): readonly Row[] {
  const cells = kept.map((index) => row[index] ?? null);
  const isTotals = cells.some((cell) => typeof cell === 'string' && isTotalsLabel(cell));
  if (isTotals) return [[...cells, null, null]];
  const sales = months.flatMap(({ index, day }): readonly Row[] => {
    const cell = row[index] ?? null;
    return isBlank(cell) || isDashed(cell) || numberIn(cell) === 0 ? [] : [[...cells, isoOf(day), cell]];
  });
  return cells.every(isBlank) ? sales.slice(0, 1) : sales;
}

/** The months of a table as its header has them: `янв.25 … дек.25`. */
export const monthsText = ({ months }: CrossTab): string =>
  `${months[0]?.header ?? ''} … ${months[months.length - 1]?.header ?? ''}`;
