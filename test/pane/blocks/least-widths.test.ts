import { inTwoLines, leastWidths } from '../../../pane/blocks/least-widths';

test('a text is broken into two lines as evenly as its words allow', () => {
  expect(inTwoLines('в том же классе')).toBe(8);
  expect(inTwoLines('Самоцвет-Петербург')).toBe(18);
  expect(inTwoLines('С первой покупки, месяцев')).toBe(16);
  expect(inTwoLines('')).toBe(0);
});

test('a column has room for its header and its texts; short texts stay whole, names may take a third line', () => {
  const columns = [
    { key: 'client', header: 'Клиент', format: 'text', part: 'client' },
    { key: 'period', header: 'Период', format: 'text' },
    { key: 'share', header: 'Доля клиентов', format: 'percent' },
    { key: 'why', header: 'Почему', format: 'text', width: 60 },
  ] as const;
  const rows = [
    ['ООО «Очень-Длинное-Название»', '3 кв. 2025', 0.123456, 'Доля такая-то, граница такая-то.'],
    ['Ель', null, null, null],
  ];
  expect(leastWidths({ columns, rows })).toEqual([13, 10, 10, 7]);
});
