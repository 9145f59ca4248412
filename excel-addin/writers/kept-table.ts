import { tablesOf, type Layout, type PlacedTable } from '../../core';
import type { Earlier, EarlierTable } from './earlier';

export const headersOf = ({ top }: EarlierTable): readonly string[] => (top.values[0] ?? []).map(String);

/**
 * The real table that can stay where it is, so that the user's formulas and pivots on it live on: the page's only table,
 * with the same columns in the same cells.
 */
export function tableToKeep({ tables, area }: Earlier, layout: Layout): EarlierTable | null {
  const [placed, ...others] = tablesOf(layout);
  const found = tables.find(({ memory }) => memory.block === placed?.block.name);
  if (!placed || !found || others.length > 0) return null;
  const row = found.top.rowIndex - area.rowIndex;
  const column = found.top.columnIndex - area.columnIndex;
  const isInPlace = row === placed.header.row && column === placed.header.column;
  return isInPlace && (same(headersOf(found), placed.headers) || isRenamed(found, placed)) ? found : null;
}

/**
 * Whether the columns we wrote only get other headers, those of another language. None may be that of another column
 * before: Excel gives a header that is there already a number.
 */
function isRenamed(found: EarlierTable, { block, headers }: PlacedTable): boolean {
  const before = headersOf(found);
  const { columns } = found.memory;
  const isOurs = same(
    before,
    columns.map(({ header }) => header),
  );
  const places = new Map(before.map((header, i) => [header.toLowerCase(), i]));
  return (
    isOurs &&
    same(
      columns.map(({ key }) => key),
      block.columns.map(({ key }) => key),
    ) &&
    headers.every((header, i) => (places.get(header.toLowerCase()) ?? i) === i)
  );
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
