import { declarationOf, type TableName } from '../schema/schema';
import { isBlank, type Row } from './cell';
import { matchingKey, textOf } from './cell-text';
import { isDocument } from './document-text';
import { isKnownHeader, matchHeader, type HeaderMatch } from './match-header';
import { readDay } from './read-day';
import { readNumber } from './read-number';

/** The rows of a header by their index in the head; `last` −1 where the first row is data already. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** What is looked for: a table's header, with the headers the user has named among its cells. */
export interface HeaderWish {
  readonly table: TableName;
  readonly named: readonly string[];
}

const SURE_ENOUGH = 0.8;
const LONGEST = 80;
const SAMPLE = 20;

/** The header: the row whose words name most columns, with the rows above and below that belong to it. */
export function findHeader(head: readonly Row[], wish: HeaderWish): HeaderRows {
  const match = rememberedMatch(wish.table);
  const named = new Set(wish.named.map((header) => matchingKey(header)));
  let best = -1;
  let most = SURE_ENOUGH;
  head.forEach((row, i) => {
    const score =
      wordScore(row, match) + row.filter((cell) => !isBlank(cell) && named.has(matchingKey(textOf(cell)))).length;
    if (score > most) [best, most] = [i, score];
  });
  if (best < 0) best = head.findIndex((row, i) => looksLikeHeader(row, head.slice(i + 1, i + 1 + SAMPLE)));
  if (best < 0) return { first: 0, last: -1 };
  return { first: firstRow(head, best, wish.table), last: lastRow(head, best, wish.table) };
}

/** Sum over the columns of the table of how surely the row names them; cells with data speak against it. */
function wordScore(row: Row, match: (text: string) => HeaderMatch): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const labels = filled.filter(isLabel) as string[];
  if (labels.length === 0) return 0;
  const best = new Map<string, number>();
  for (const label of labels) {
    const [column, score] = [...match(label)].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    best.set(column, Math.max(best.get(column) ?? 0, score));
  }
  const sum = [...best.values()].reduce((total, score) => total + score, 0);
  return sum * (labels.length / filled.length) ** 2;
}

function rememberedMatch(table: TableName): (text: string) => HeaderMatch {
  const known = new Map<string, HeaderMatch>();
  return (text) => {
    const match = known.get(text) ?? matchHeader(text, table);
    known.set(text, match);
    return match;
  };
}

/** A header in words nobody has foreseen: labels only, and numbers or dates below one of them at least. */
function looksLikeHeader(row: Row, below: readonly Row[]): boolean {
  const filled = row.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  if (filled.length < 2 || !filled.every((i) => isLabel(row[i]))) return false;
  return filled.some((i) => {
    const cells = below.map((other) => other[i]).filter((cell) => !isBlank(cell));
    return cells.length > 0 && cells.filter((cell) => !isLabel(cell)).length > cells.length / 2;
  });
}

/** Text that is neither a number, a date, a document nor too long for a header. */
const isLabel = (cell: unknown): cell is string =>
  typeof cell === 'string' &&
  cell.length <= LONGEST &&
  readNumber(cell) === null &&
  readDay(cell) === null &&
  !isDocument(cell);

/** Rows of merged cells above, each the name of several columns, and names of outer groups belong to the header. */
function firstRow(head: readonly Row[], best: number, table: TableName): number {
  let first = best;
  while (first > 0 && isAbove(head[first - 1] ?? [], head[first] ?? [], table)) first -= 1;
  return first;
}

function isAbove(above: Row, row: Row, table: TableName): boolean {
  const filled = above.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  const start = row.findIndex((cell) => !isBlank(cell));
  if (filled.length === 0 || !filled.every((i) => isLabel(above[i]) && !/[:\d]/.test(textOf(above[i])))) return false;
  if (filled.length === 1 && filled[0] === start)
    return [above, row].every((one) => namesGroup(textOf(one[start]), table));
  const own = row.flatMap((cell) => (isBlank(cell) ? [] : [matchingKey(textOf(cell))]));
  const isNeeded = filled.some((i) => isBlank(row[i])) || new Set(own).size < own.length;
  return isNeeded || filled.some((i) => isKnownHeader(textOf(above[i]), table));
}

/** Whether a header names something that a report groups by: a client, a manager, a product. */
const namesGroup = (header: string, table: TableName): boolean =>
  [...matchHeader(header, table)].some(
    ([column, score]) => score >= SURE_ENOUGH && declarationOf(table, column)?.kind === 'text',
  );

/** Further rows of headers, units or column numbers below belong to it too. */
function lastRow(head: readonly Row[], best: number, table: TableName): number {
  let last = best;
  while (continuesHeader(head[last + 1], table) && !isSame(head[last + 1], head[best])) last += 1;
  return isNumbering(head[last + 1]) ? last + 1 : last;
}

const isSame = (row: Row | undefined, other: Row | undefined): boolean =>
  (row ?? []).every((cell, i) => matchingKey(textOf(cell)) === matchingKey(textOf(other?.[i])));

function continuesHeader(row: Row | undefined, table: TableName): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  const known = filled.filter((cell) => isLabel(cell) && isKnownHeader(cell, table)).length;
  return filled.length > 0 && filled.every(isLabel) && known * 2 >= filled.length;
}

/** The row 1, 2, 3 … that printed forms have below their header. */
export function isNumbering(row: Row | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length >= 3 && filled.every((cell, i) => Number(cell) === i + 1);
}
