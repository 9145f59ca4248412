import type { Area } from './area';
import { areaOf, isOnSheet, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './area';

/** `A`, `B` … `XFD`, from a 0-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1:C3`, `B:D`, `2:5`; with `$` signs when asked. */
export function toAddress(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const column = (at: number) => sign + columnLetters(at);
  const row = (at: number) => sign + String(at + 1);
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  if (isWholeRows(area)) return `${row(area.row)}:${row(bottom)}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(right)}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** The sheet's name as it stands before `!`. */
export const quotedName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export interface Address {
  /** Name of the sheet, where the text has one. */
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:C3`, `B:D`, `2:5`, `'My sheet'!A1`; null for anything else or outside a sheet. */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const area = parseArea(
    text
      .slice(bang + 1)
      .replace(/\$/g, '')
      .trim(),
  );
  if (!area || !isOnSheet(area)) return null;
  if (bang < 0) return { area };
  const name = text.slice(0, bang).replace(/^=/, '');
  return { sheet: /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name, area };
}

function parseArea(text: string): Area | null {
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between([Number(top) - 1, columnOf(left)], [Number(bottom) - 1, columnOf(right)]);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between([0, columnOf(columns[1] ?? '')], [MAX_ROWS - 1, columnOf(columns[2] ?? '')]);
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return between([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, MAX_COLUMNS - 1]);
  return null;
}

type Corner = readonly [row: number, column: number];

const between = ([row1, column1]: Corner, [row2, column2]: Corner): Area =>
  areaOf({
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  });
