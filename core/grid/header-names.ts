import { isBlank, type Row } from './cell';
import { cleanText, keyOf, textOf } from './cell-text';
import { isNumbering, type HeaderRows } from './find-header';

/** The header of every column. */
export interface HeaderNames {
  /** One name a column, no two alike: `Отгрузка Сумма`, `Сумма (2)`; the column's letter where it has none. */
  readonly names: readonly string[];
  /** The cells it is made of, from the top; empty for a column without a header. */
  readonly parts: readonly (readonly string[])[];
}

/** What the names depend on: the header's rows, the number of the first column in the sheet, and which columns hold anything. */
export interface NamingFacts {
  readonly header: HeaderRows;
  readonly left: number;
  readonly filled: readonly boolean[];
}

/** The headers of the columns, those of merged cells being shared by the columns below them. */
export function headerNames(head: readonly Row[], { header, left, filled }: NamingFacts): HeaderNames {
  const rows = head.slice(header.first, header.last + 1).filter((row) => !isNumbering(row));
  const parts = moveToData(
    filled.map((_, column) => partsOf(rows, column)),
    filled,
  );
  const plain = parts.map((part, column) =>
    part.length > 0 ? part.filter((text, i) => text !== part[i - 1]).join(' ') : letters(left + column),
  );
  return { names: distinct(plain), parts };
}

function partsOf(rows: readonly Row[], column: number): readonly string[] {
  const start = Math.min(...rows.map((row) => row.findIndex((cell) => !isBlank(cell))));
  const own = rows.map((row) => cleanText(textOf(row[column])));
  return own.flatMap((text, i) => {
    const part =
      text !== '' || !own.slice(i + 1).some((below) => below !== '') ? text : leftOf(rows[i] ?? [], column, start);
    return part === '' ? [] : [part];
  });
}

/** The text of the merged cell that reaches to the column; the name of an outer group, alone in its row, reaches nowhere. */
function leftOf(row: Row, column: number, start: number): string {
  const from = row.slice(0, column).reduce<number>((last, cell, i) => (isBlank(cell) ? last : i), -1);
  const alone = from === start && row.every((cell, i) => i === from || isBlank(cell));
  return from < 0 || alone ? '' : cleanText(textOf(row[from]));
}

/** A header merged over two columns names the one that holds the data. */
function moveToData(parts: readonly (readonly string[])[], filled: readonly boolean[]): readonly (readonly string[])[] {
  const moves = (i: number) =>
    (parts[i]?.length ?? 0) > 0 && filled[i] === false && parts[i + 1]?.length === 0 && filled[i + 1] === true;
  return parts.map((part, i) => (moves(i) ? [] : i > 0 && moves(i - 1) ? (parts[i - 1] ?? []) : part));
}

function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(keyOf(own)); n++) own = `${name} (${n})`;
    taken.add(keyOf(own));
    return own;
  });
}

/** The letters of a column by its number: 1 is `A`, 28 is `AB`. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
