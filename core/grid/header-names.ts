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
  const start = Math.min(...rows.map((row) => row.findIndex((cell) => !isBlank(cell))));
  const lines = rows.map((row) => lineOf(row, { start, width: filled.length }));
  const parts = moveToData(
    filled.map((_, column) => partsOf(lines, column)),
    filled,
  );
  const plain = parts.map((part, column) =>
    part.length > 0 ? part.filter((text, i) => text !== part[i - 1]).join(' ') : letters(left + column),
  );
  return { names: distinct(plain), parts };
}

/** One row of the header, column by column. */
interface HeaderLine {
  readonly texts: readonly string[];
  /** The text of the merged cell that reaches to the column from the left. */
  readonly reaching: readonly string[];
}

function partsOf(lines: readonly HeaderLine[], column: number): readonly string[] {
  const own = lines.map(({ texts }) => texts[column] ?? '');
  return own.flatMap((text, i) => {
    const isLowest = !own.slice(i + 1).some((below) => below !== '');
    const part = text !== '' || isLowest ? text : (lines[i]?.reaching[column] ?? '');
    return part === '' ? [] : [part];
  });
}

/** The name of an outer group, alone in its row at the header's start, reaches nowhere. One pass: sheets may be 16 384 columns wide. */
function lineOf(row: Row, { start, width }: { readonly start: number; readonly width: number }): HeaderLine {
  const texts = Array.from({ length: width }, (_, column) => cleanText(textOf(row[column])));
  const filled = row.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  const isAlone = filled.length === 1 && filled[0] === start;
  let last = '';
  const reaching = texts.map((text, column) => {
    const before = last;
    if (!isAlone && !isBlank(row[column])) last = text;
    return before;
  });
  return { texts, reaching };
}

/** A header merged over two columns names the one that holds the data. */
function moveToData(parts: readonly (readonly string[])[], filled: readonly boolean[]): readonly (readonly string[])[] {
  const moves = (i: number) =>
    (parts[i]?.length ?? 0) > 0 && filled[i] === false && parts[i + 1]?.length === 0 && filled[i + 1] === true;
  return parts.map((part, i) => (moves(i) ? [] : i > 0 && moves(i - 1) ? (parts[i - 1] ?? []) : part));
}

/** Names that are there already get a number; each goes on where its last namesake stopped, for thousands may be alike. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return names.map((name) => {
    let n = last.get(keyOf(name)) ?? 1;
    while (taken.has(keyOf(numbered(name, n)))) n++;
    last.set(keyOf(name), n);
    taken.add(keyOf(numbered(name, n)));
    return numbered(name, n);
  });
}

const numbered = (name: string, n: number): string => (n === 1 ? name : `${name} (${n})`);

/** The letters of a column by its number: 1 is `A`, 28 is `AB`. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
