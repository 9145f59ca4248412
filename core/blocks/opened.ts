import type { Block, Opens, TableBlock, Value } from './blocks';

/** The list that a count opens, by name; undefined where there is none. */
export const listNamed = (blocks: readonly Block[], name: string): TableBlock | undefined =>
  blocks.find((block): block is TableBlock => block.block === 'table' && block.name === name);

/** The rows of a list that a count stands for, by their places. */
export function openedRows(list: TableBlock, { where = {} }: Pick<Opens, 'where'>): readonly number[] {
  const tests = Object.entries(where).map(([key, value]) => ({ valueAt: valuesOf(list, key), value }));
  const places: number[] = [];
  for (let row = 0; row < list.rows.length; row++)
    if (tests.every(({ valueAt, value }) => valueAt(row) === value)) places.push(row);
  return places;
}

/** A mark of the list, or else one of its columns; undefined where it has neither. */
function valuesOf({ columns, rows, marks }: TableBlock, key: string): (row: number) => Value | undefined {
  const own = marks?.[key];
  if (own) return (row) => own[row];
  const column = columns.findIndex((one) => one.key === key);
  return (row) => rows[row]?.[column];
}

/** Everything in the blocks that can be opened, in their order. */
export const everyOpening = (blocks: readonly Block[]): readonly Opens[] => blocks.flatMap(openingsOf);

function openingsOf(block: Block): readonly Opens[] {
  if (block.block === 'note') return block.opens ? [block.opens] : [];
  if (block.block === 'figures') return block.figures.flatMap(({ opens }) => opens ?? []);
  if (block.block === 'table')
    return Object.values(block.opens ?? {}).flatMap((column) => column.flatMap((one) => one ?? []));
  return [];
}

/** The block as a sheet needs it: nothing can be opened there, and whole lists would be sent to the host for nothing. */
export function withoutOpenings(block: Block): Block {
  if (block.block === 'table') {
    const { opens: _opens, marks: _marks, ...table } = block;
    return table;
  }
  if (block.block === 'note') {
    const { opens: _opens, ...note } = block;
    return note;
  }
  if (block.block !== 'figures') return block;
  return { ...block, figures: block.figures.map(({ opens: _opens, ...figure }) => figure) };
}
