import type { Block, TableBlock } from '../../core';

export const title: Block = { block: 'title', text: 'ABC – клиенты' };
export const note: Block = { block: 'note', tone: 'plain', text: 'Внимание' };

/** A list that is written again, shorter, longer or otherwise changed. */
export const list = (clients: number, more: Partial<TableBlock> = {}): TableBlock => ({
  block: 'table',
  name: 'clients',
  list: true,
  columns: [
    { key: 'client', header: 'Клиент', format: 'text', width: 40 },
    { key: 'sum', header: 'Выручка', format: 'money', width: 20 },
  ],
  rows: Array.from({ length: clients }, (_, i) => [`К${i}`, i + 100]),
  totals: ['Итого', clients],
  ...more,
});

/** The same as a table of an overview. */
export function overview(rows: number): TableBlock {
  const { list: _, ...table } = list(rows);
  return { ...table, name: 'classes', caption: 'По классам' };
}

/** What stands in a column, from the top down. */
export const texts = (values: readonly (readonly unknown[] | undefined)[], column = 0) =>
  values.map((row) => row?.[column] ?? null).filter((one) => one !== null);
