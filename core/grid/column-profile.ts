import { formatDay } from '../words/day-text';
import type { GridFacts } from './grid-facts';
import { isBlank, isError, type Cell, type Row } from './cell';
import { cleanText, matchingKey, textOf } from './cell-text';
import { dayOfSerial } from './civil-day';
import { isDocument, readDocument } from './document-text';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { isTotalsLabel } from './totals-row';

/** What the cells of a column are, counted over the first rows; a cell may be several things at once. */
export interface ColumnProfile {
  /** Rows looked at. */
  readonly rows: number;
  /** Cells that hold something, errors and totals labels aside. */
  readonly filled: number;
  readonly numbers: number;
  /** Numbers with a fraction or a currency: likely money. */
  readonly money: number;
  /** Dates, by text or by the column's number format. */
  readonly days: number;
  /** Numbers that could be days of the last decades, without a date format. */
  readonly serials: number;
  /** Names of documents; `dated` are those that say their date. */
  readonly documents: number;
  readonly dated: number;
  /** Names with a legal form: ООО, ТОВ, LLC. */
  readonly firms: number;
  readonly emails: number;
  /** Neither numbers nor dates. */
  readonly words: number;
  readonly distinct: number;
  /** The values are 1, 2, 3 …: numbers of lines. */
  readonly ordinal: boolean;
  /** The least and the largest of the numbers; NaN without one. */
  readonly least: number;
  readonly most: number;
  readonly examples: readonly string[];
}

/** A legal form anywhere in a name: `ООО «Ромашка»`, `Acme LLC`. */
export const LEGAL_FORM =
  /(^|[\s"«,(])(ооо|оао|пао|зао|ао|ип|нко|чп|чуп|одо|тоо|тов|фоп|пп|прат|пат|ат|дп|llc|ltd|inc|gmbh|corp|s\.?r\.?o|llp|plc|sp\.? z o\.?o)\.?($|[\s"»,)])/i;
const SERIALS = { least: 29221, most: 54789 } as const; // 1980…2050
const EXAMPLES = 3;

/** The profile of column `index` over the rows. */
export function profileOf(rows: readonly Row[], index: number, facts: GridFacts): ColumnProfile {
  const isDate = facts.dateColumns.includes(index);
  const cells = rows
    .map((row) => row[index])
    .filter((cell) => !isBlank(cell) && !isError(cell) && !isTotals(cell)) as Exclude<Cell, null>[];
  const texts = cells.filter((cell): cell is string => typeof cell === 'string');
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  const count = (test: (text: string) => boolean) => texts.filter(test).length;
  const days =
    count(isDay) + (isDate ? numbers.filter((number) => !Number.isNaN(dayOfSerial(number, facts.date1904))).length : 0);
  const numeric = isDate ? 0 : numbers.length;
  const values = [...(isDate ? [] : numbers), ...texts.flatMap((text) => readNumber(text)?.value ?? [])];
  return {
    rows: rows.length,
    filled: cells.length,
    numbers: numeric + count((text) => readNumber(text) !== null),
    money: numbers.filter((number) => !Number.isInteger(number)).length + count(isMoney),
    days,
    serials:
      count(isCompactDay) +
      (isDate ? 0 : numbers.filter((number) => number >= SERIALS.least && number <= SERIALS.most).length),
    documents: count(isDocument),
    dated: count((text) => readDocument(text) !== null),
    firms: count((text) => LEGAL_FORM.test(text)),
    emails: count((text) => /[^\s@]@[^\s@]+\.[^\s@]/.test(text)),
    words: count((text) => /\p{L}/u.test(text) && !isDay(text) && readNumber(text) === null),
    distinct: new Set(cells.map((cell) => matchingKey(textOf(cell)))).size,
    ordinal:
      cells.length > 1 && cells.every((cell, i) => Number(cell) === Number(cells[0]) + i) && Number(cells[0]) <= 1,
    least: values.length > 0 ? Math.min(...values) : NaN,
    most: values.length > 0 ? Math.max(...values) : NaN,
    examples: examplesOf(cells, isDate ? (cell) => dayOfSerial(cell, facts.date1904) : () => NaN),
  };
}

/** Share of the filled cells; 0 for an empty column. */
export const shareOf = (count: number, { filled }: ColumnProfile): number => (filled === 0 ? 0 : count / filled);

const isCompactDay = (text: string): boolean => /^\s*\d+\s*$/.test(text) && readDay(text) !== null;
const isDay = (text: string): boolean => !isCompactDay(text) && readDay(text) !== null;
const isMoney = (text: string): boolean =>
  !Number.isInteger(readNumber(text)?.value ?? 0) || (/[₽₴$€£]|руб|грн|р\.$/i.test(text) && readNumber(text) !== null);
const isTotals = (cell: Cell | undefined): boolean => typeof cell === 'string' && isTotalsLabel(cell);

function examplesOf(cells: readonly Cell[], dayOf: (cell: number) => number): readonly string[] {
  const shown = (cell: Cell) => {
    const day = typeof cell === 'number' ? dayOf(cell) : NaN;
    return Number.isNaN(day) ? cleanText(textOf(cell)) : formatDay(day, 'ru');
  };
  return [...new Set(cells.slice(0, EXAMPLES * 10).map(shown))].slice(0, EXAMPLES);
}
