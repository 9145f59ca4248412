import { isWithin, layoutOf, palette, type Block, type Box, type TableBlock } from '../../../core';
import type { Look } from '../../../sheets-script/writers/look';
import type { Sketch } from '../../../sheets-script/writers/sketch';
import { sketchPage } from '../../../sheets-script/writers/sketch-page';

const table: TableBlock = {
  block: 'table',
  name: 'clients',
  columns: [
    { key: 'client', header: 'Клиент', format: 'text' },
    { key: 'class', header: 'Класс', format: 'text', paint: 'class' },
    { key: 'amount', header: 'Сумма', format: 'money', paint: 'bar' },
    { key: 'q1', header: 'I', format: 'percent', paint: 'heat' },
    { key: 'change', header: 'Δ', format: 'integer', paint: 'change' },
    { key: 'q2', header: 'II', format: 'percent', paint: 'heat' },
    { key: 'last', header: 'Последняя', format: 'day' },
  ],
  rows: [
    ['=1+1', 'A', 900, 0.9, 3, 0.1, 45688],
    ['00123', 'C', 100, 0.1, -2, null, 45689],
  ],
  totals: ['Всего', null, 1000, 1, 1, 1, null],
};
const manner = { language: 'ru', userFormat: () => undefined } as const;
const sketchOf = (...blocks: readonly Block[]): Sketch => sketchPage(layoutOf(blocks), manner);

/** All that is wanted of a cell, in the order of wanting. */
const lookAt = ({ looks }: Sketch, row: number, column: number): Look =>
  Object.assign(
    {},
    ...looks.filter(({ box }) => isWithin({ row, column, rows: 1, columns: 1 }, box)).map(({ look }) => look),
  );

test('a table is put down in one piece, its texts safe from being read as something else', () => {
  const { values } = sketchOf(table);
  expect(values).toEqual([
    {
      box: { row: 0, column: 0, rows: 4, columns: 7 },
      rows: [
        ['Клиент', 'Класс', 'Сумма', 'I', 'Δ', 'II', 'Последняя'],
        ["'=1+1", 'A', 900, 0.9, 3, 0.1, 45688],
        ["'00123", 'C', 100, 0.1, -2, '', 45689],
        ['Всего', '', 1000, 1, 1, 1, ''],
      ],
    },
  ]);
});

test('columns have their formats, and the one the user has chosen where there is one', () => {
  const sketch = sketchPage(layoutOf([table]), {
    language: 'ru',
    userFormat: (block, { key }) => (block === 'clients' && key === 'amount' ? '#,##0 "грн"' : undefined),
  });
  const formats = table.columns.map((_, column) => lookAt(sketch, 1, column).numberFormat);
  expect(formats).toEqual([undefined, undefined, '#,##0 "грн"', '0.0%', '+#,##0;-#,##0;#,##0', '0.0%', 'dd.mm.yyyy']);
  expect(lookAt(sketch, 3, 3).numberFormat).toBe('0.0%');
  expect(lookAt(sketch, 0, 3)).toMatchObject({ bold: true, fill: palette.header.fill, wraps: true, align: 'right' });
});

test('classes, changes and scales are rules of their columns; heat is one scale over all its columns', () => {
  const { rules } = sketchOf(table);
  const body = (column: number): Box => ({ row: 1, column, rows: 2, columns: 1 });
  expect(rules.map(({ boxes, rule }) => [boxes, rule.rule])).toEqual([
    [[body(1)], 'class'],
    [[body(1)], 'class'],
    [[body(2)], 'scale'],
    [[body(4)], 'above-zero'],
    [[body(4)], 'below-zero'],
    [[body(3), body(5)], 'scale'],
  ]);
  expect(rules[2]!.rule).toMatchObject({ high: palette.bar, fromZero: true });
  expect(rules[5]!.rule).toMatchObject({ high: palette.heat.high, fromZero: false });
});

test('an empty table has one blank row, and a list is banded from its header to its last row', () => {
  const { values, lists } = sketchOf({ block: 'title', text: 'ABC' }, { ...table, rows: [], totals: [], list: true });
  expect(values[1]!.rows[1]).toEqual(['', '', '', '', '', '', '']);
  expect(lists).toEqual([{ ...values[1]!.box, rows: 2 }]);
});

test('a note is a strip over the whole width, merged where it takes several lines', () => {
  const text = 'Четыре клиента перешли границу не сами: сдвинулась она. '.repeat(6);
  const sketch = sketchOf({ block: 'title', text: 'Миграция' }, { block: 'note', tone: 'warning', text });
  const [strip] = sketch.merges;
  expect(sketch.merges).toHaveLength(1);
  expect(strip!.columns).toBeGreaterThan(1);
  expect(lookAt(sketch, strip!.row, strip!.columns - 1)).toMatchObject({ wraps: true, fill: '#FFF5DC' });
  expect(lookAt(sketch, strip!.row, 0).edge).toMatchObject({ side: 'left', thick: true });
  expect(lookAt(sketch, 0, 0)).toMatchObject({ bold: true, size: 16 });
});

test('a figure is a card of label, value and note; a missing value is a dash', () => {
  const sketch = sketchOf({
    block: 'figures',
    figures: [
      { label: 'Клиентов', value: 36, format: 'integer', note: 'из 40' },
      { label: 'Средний чек', value: null, format: 'money' },
    ],
  });
  expect(sketch.values.map(({ rows }) => rows)).toEqual([
    [['Клиентов'], [36], ["'из 40"]],
    [['Средний чек'], ['—'], ['']],
  ]);
  expect(lookAt(sketch, 1, 0)).toMatchObject({ numberFormat: '#,##0', size: 15, fill: palette.card.fill });
});
