import type { Rows } from '../rows/rows';
import type { Steps } from '../steps';
import type { Block, TableBlock, Value } from './blocks';

type Row = readonly Value[];

/** Rows after which there is a place to stop. */
export const ROWS_AT_ONCE = 1_000;

/** Makes so many more rows, none where `most` is 0; whether any are left. */
type MakeRows = (most: number) => boolean;

const makers = new WeakMap<Block, MakeRows>();

/**
 * A table with a row for each of the items. The rows are made when somebody first looks at them: sentences for tens of
 * thousands of clients take long, and what counts or names the list does not need them.
 */
export function longList<T>(
  table: Omit<TableBlock, 'rows'>,
  items: Rows<T>,
  rowOf: (item: T, index: number) => Row,
): TableBlock {
  const made: Row[] = [];
  let following: Iterator<T> | undefined;
  const make: MakeRows = (most) => {
    const end = Math.min(items.length, made.length + most);
    following ??= items[Symbol.iterator]();
    while (made.length < end) made.push(rowOf(following.next().value as T, made.length));
    return end < items.length;
  };
  const list: TableBlock = {
    ...table,
    get rows() {
      make(items.length);
      return made;
    },
  };
  makers.set(list, make);
  return list;
}

/** Makes the rows of all lists among the blocks, with places to stop in between. */
export function* makeRows(blocks: readonly Block[]): Steps<void> {
  for (const block of blocks) while (makers.get(block)?.(ROWS_AT_ONCE)) yield undefined;
}

/** Whether all rows of the blocks have been made: looking at them takes no time. */
export const hasRows = (blocks: readonly Block[]): boolean => blocks.every((block) => !makers.get(block)?.(0));
