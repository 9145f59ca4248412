import type { Language, TableBlock, Value } from '../../core';
import type { SortOrder } from '../blocks/TableHead';

/** The rows in whose texts all the wanted words are found, whatever their case. */
export function matching({ rows }: TableBlock, places: readonly number[], wanted: string): readonly number[] {
  const parts = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return places;
  return places.filter((place) => {
    const text = textOf(rows[place] ?? []);
    return parts.every((part) => text.includes(part));
  });
}

const textOf = (row: readonly Value[]): string =>
  row
    .filter((value) => typeof value === 'string')
    .join('\n')
    .toLocaleLowerCase();

/**
 * The rows in the order of a column, the first `most` of them; blanks come last whichever way it goes, equals stay in the order
 * of the report.
 */
export function sorted(
  { columns, rows }: TableBlock,
  places: readonly number[],
  { order, language, most = places.length }: Ordering,
): readonly number[] {
  const column = columns.findIndex(({ key }) => key === order?.key);
  if (!order || column < 0) return places.slice(0, most);
  const texts = new Intl.Collator(language, { numeric: true });
  const direction = order.falling ? -1 : 1;
  const valueAt = (place: number) => rows[place]?.[column] ?? null;
  const compare = (a: number, b: number): number => {
    const [first, second] = [valueAt(a), valueAt(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'number' && typeof second === 'number') return direction * (first - second);
    return direction * texts.compare(String(first), String(second));
  };
  return most < places.length ? leastOf(places, most, compare) : [...places].sort(compare);
}

interface Ordering {
  readonly order: SortOrder | null;
  readonly language: Language;
  readonly most?: number;
}

type Compare = (a: number, b: number) => number;

/** The least of many in their order: comparing texts takes long, and all but a few never come among the first. */
function leastOf(places: readonly number[], most: number, compare: Compare): readonly number[] {
  const least: number[] = [];
  for (const place of places) {
    if (least.length >= most && compare(place, least[least.length - 1]!) >= 0) continue;
    let [low, high] = [0, least.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(least[middle]!, place) <= 0) low = middle + 1;
      else high = middle;
    }
    least.splice(low, 0, place);
    if (least.length > most) least.pop();
  }
  return least;
}

/** The sum of every column of money. */
export function sumsOf(
  { columns, rows }: TableBlock,
  places: readonly number[],
): readonly { readonly column: TableBlock['columns'][number]; readonly sum: number }[] {
  return columns.flatMap((column, index) => {
    if (column.format !== 'money') return [];
    const sum = places.reduce((total, place) => total + numberOf(rows[place]?.[index]), 0);
    return [{ column, sum }];
  });
}

const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

/** The list without columns of plain texts in which all these rows say the same: their heading says it. */
export function withoutSame(list: TableBlock, places: readonly number[]): TableBlock {
  if (places.length < 2) return list;
  const isSame = ({ format, part, paint }: TableBlock['columns'][number], index: number) =>
    format === 'text' &&
    part === undefined &&
    paint === undefined &&
    places.every((place) => list.rows[place]?.[index] === list.rows[places[0]!]?.[index]);
  const kept = [...list.columns.keys()].filter((index) => !isSame(list.columns[index]!, index));
  if (kept.length === list.columns.length) return list;
  return {
    ...list,
    columns: kept.map((index) => list.columns[index]!),
    rows: list.rows.map((row) => kept.map((index) => row[index] ?? null)),
  };
}
