import { formatNumber } from '../words/numbers';
import type { Cells, Column, Format, TableBlock, Value } from './blocks';
import { fonts } from './fonts';
import { isMovedIn } from './number-formats';
import { lineCount, remembered, textWidth } from './text-size';

/** How wide a table's column should be, in characters, and whether its texts wrap. */
export interface ColumnFit {
  readonly width: number;
  readonly wraps: boolean;
}

const PADDING = 1.6;
/** A text is moved in where a number stands to the left of it. */
const INDENT = 1.4;
const NARROWEST = 9;
/** Room in the header of a list that the text does not have. */
export const FILTER_BUTTON = 3;
/** Texts up to this wide are never wrapped. */
const SHORT_TEXT = 30;
const LONGEST_TEXT = { overview: 44, list: 60 };
/** However wide a report asks a column of texts to be. */
const WIDEST_TEXT = 60;
/** The last column of a list has room to its right: there only longer texts wrap. */
const LONGEST_LAST_TEXT = 100;
/** Headers take three lines only where two would make the column wider than that. */
const WIDE_HEADER = 17;
const HEADER_LINES = 3;
/** Headers up to this wide are not broken. */
const SHORT_HEADER = 16;
const DAY_WIDTH = 11;
const DIGITS: Readonly<Record<Exclude<Format, 'text' | 'day'>, number>> = {
  integer: 0,
  count: 0,
  number: 2,
  ratio: 4,
  money: 0,
  percent: 1,
  'whole-percent': 0,
  row: 0,
};

/** Characters of a column's width that its texts do not have. */
export const edgesOf = (columns: readonly Column[], index: number): number =>
  PADDING + (isMovedIn(columns, index) ? INDENT : 0);

/** How wide every column of a table should be. */
export const fitColumns = (table: TableBlock): readonly ColumnFit[] =>
  table.columns.map((_, index) => fitColumn(table, index));

/** A width in which no number turns into `####`, the header takes three lines at most, and only the longest texts wrap. */
export function fitColumn(table: TableBlock, index: number): ColumnFit {
  const column = table.columns[index]!;
  const fit = column.format === 'text' ? fitTexts(table, index) : { width: valuesWidth(table, index), wraps: false };
  const header = headerWidth(column.header, table.list ? FILTER_BUTTON : 0);
  return { ...fit, width: Math.ceil(Math.max(fit.width, header, Math.min(column.width ?? NARROWEST, WIDEST_TEXT))) };
}

function fitTexts({ columns, rows, totals, list }: TableBlock, index: number): ColumnFit {
  const widthOf = remembered((text) => textWidth(text));
  const widths = rows.map((row) => widthOf(String(row[index] ?? ''))).sort((a, b) => a - b);
  const total = textWidth(String(totals?.[index] ?? ''), fonts.strong);
  const room = edgesOf(columns, index);
  const widest = Math.max(widths[widths.length - 1] ?? 0, total) + room;
  if (list && index === columns.length - 1 && widest <= LONGEST_LAST_TEXT) return { width: widest, wraps: false };
  const usual = Math.max(widths[Math.floor(widths.length * 0.95)] ?? 0, SHORT_TEXT) + room;
  const standard = Math.min(usual, list ? LONGEST_TEXT.list : LONGEST_TEXT.overview);
  const chosen = Math.min(columns[index]?.width ?? standard, WIDEST_TEXT);
  const width = Math.min(widest, chosen);
  return { width, wraps: widest > width };
}

function valuesWidth({ columns, rows, totals }: TableBlock, index: number): number {
  const column = columns[index];
  if (!column || column.format === 'text') return 0;
  const shown = extremes(rows, index).concat(totals?.[index] ?? null);
  return Math.max(...shown.map((value) => textWidth(shownValue(value, column), fonts.strong))) + PADDING;
}

/** The values that can be the widest of a column: its least and its greatest number, and all its texts. */
function extremes(rows: Cells, index: number): readonly Value[] {
  let least = 0;
  let greatest = 0;
  const texts = new Set<Value>();
  for (const row of rows) {
    const value = row[index] ?? null;
    if (typeof value === 'string') texts.add(value);
    if (typeof value === 'number' && value < least) least = value;
    if (typeof value === 'number' && value > greatest) greatest = value;
  }
  return [least, greatest, ...texts];
}

/** About as long as the cell will show it, whatever the language. */
function shownValue(value: Value, { format, paint }: Column): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  if (format === 'day') return '0'.repeat(DAY_WIDTH);
  const digits = format === 'text' ? 0 : DIGITS[format];
  const sign = paint === 'change' && value > 0 ? '+' : '';
  const isShare = format === 'percent' || format === 'whole-percent';
  return `${sign}${formatNumber(isShare ? value * 100 : value, 'ru', digits)}${isShare ? '%' : ''}`;
}

/** The least width in which the header breaks between words and takes two lines, or three when it is long. */
function headerWidth(header: string, button: number): number {
  const longestWord = Math.max(...header.split(/\s+/).map((word) => textWidth(word, fonts.strong)));
  const whole = textWidth(header, fonts.strong);
  let width = Math.max(longestWord, Math.min(whole, SHORT_HEADER));
  while (width < whole && lineCount(header, width, fonts.strong) > (width < WIDE_HEADER ? 2 : HEADER_LINES)) width += 1;
  return width + button + PADDING;
}
