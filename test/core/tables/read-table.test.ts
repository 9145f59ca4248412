import fc from 'fast-check';
import type { Cell, Row } from '../../../core/grid/cell';
import { HEAD_ROWS, recognise } from '../../../core/grid/recognise';
import { isProblem } from '../../../core/problem';
import { startReading } from '../../../core/tables/read-table';
import { tableNames } from '../../../core/schema/schema';
import { read, readClients, readSales } from './read-grid';

const header = ['Дата', 'Клиент', 'Сумма', 'Менеджер', 'Товар', 'Кол-во'];
const row = (i: number): Row => [
  `${1 + (i % 28)}.03.2025`,
  `Клиент ${i % 7}`,
  i,
  `Менеджер ${i % 3}`,
  `Товар ${i % 11}`,
  i % 5,
];

test('every row is in the table or listed, with its number in the sheet', () => {
  const grid = [['Продажи'], [], header, row(0), [], ['', null, ' '], row(1), ['x', 'А', 1], row(2)];
  const { reading, skipped } = readSales(grid, { top: 10 });
  expect([reading.rows, reading.read]).toEqual([4, 3]);
  expect(skipped).toEqual(['17 bad-date']);
  expect(reading.skipped).toEqual([{ row: 17, column: 'Дата', value: 'x', reason: 'bad-date' }]);
  expect(reading.recognition.headerRow).toBe(12);
});

test('chunks of any size give the same reading, also where they end in the middle of the first rows', () => {
  const grid = [
    header,
    ...Array.from({ length: 2 * HEAD_ROWS + 50 }, (_, i) => (i % 50 === 49 ? ['Итого', null, i] : row(i))),
  ];
  const whole = read('sales', grid);
  for (const size of [1, 7, HEAD_ROWS - 1, HEAD_ROWS, HEAD_ROWS + 1]) {
    const reader = startReading('sales', { top: 1, dayFirst: true, facts: { date1904: false, dateColumns: [] } });
    for (let i = 0; i < grid.length; i += size) reader.take(grid.slice(i, i + size));
    expect(reader.end()).toEqual(whole);
  }
  expect(whole).toMatchObject({ rows: 450, read: 441 });
});

test('only the optional columns that are wanted are read', () => {
  const columns = (wanted?: readonly string[]) =>
    Object.keys(readSales([header, row(0)], wanted ? { wanted } : {}).reading.table).sort();
  expect(columns()).toEqual(['amount', 'client', 'day', 'manager', 'product', 'quantity', 'rows']);
  expect(columns([])).toEqual(['amount', 'client', 'day', 'rows']);
  expect(columns(['manager', 'order'])).toEqual(['amount', 'client', 'day', 'manager', 'rows']);
});

test('headers chosen by the user override what was recognised', () => {
  const grid = [
    ['Дата', 'Клиент', 'Плательщик', 'Сумма', 'Бонус'],
    ['12.03.2025', 'Ромашка', 'Лютик', 100, 7],
  ];
  expect(readSales(grid).records).toEqual([{ day: '2025-03-12', client: 'Ромашка', amount: 100 }]);
  expect(readSales(grid, { map: { client: 'плательщик', amount: ' Бонус' } }).records).toEqual([
    { day: '2025-03-12', client: 'Лютик', amount: 7 },
  ]);
  expect(read('sales', grid, { map: { client: 'Покупатель' } })).toEqual({
    problem: 'unknown-header',
    header: 'Покупатель',
    headers: ['Дата', 'Клиент', 'Плательщик', 'Сумма', 'Бонус'],
  });
});

test('the user may say that the sheet has no such column', () => {
  expect(readSales([header, row(0)], { map: { manager: '' } }).records[0]).not.toHaveProperty('manager');
  expect(read('sales', [header, row(0)], { map: { amount: '' } })).toMatchObject({
    problem: 'no-column',
    column: 'amount',
    headers: header,
  });
});

test('headers in words that nobody has foreseen are found by the choices of the user', () => {
  const grid = [
    ['Raportti', null, null, null],
    ['Pvm', 'Asiakas', 'Määrä', 'Euroa'],
    ['12.03.2025', 'Virtanen', 3, 100],
    ['13.03.2025', 'Korhonen', 4, 200],
  ];
  expect(readSales(grid, { map: { client: 'Asiakas', amount: 'Euroa' } }).records[1]).toEqual({
    day: '2025-03-13',
    client: 'Korhonen',
    amount: 200,
  });
});

test('a column without a header can be chosen by its letter', () => {
  const grid = [
    ['12.03.2025', 'Ромашка', 5, 100],
    ['13.03.2025', 'Лютик', 6, 200],
  ];
  expect(readSales(grid, { left: 3, map: { amount: 'F' } }).records[1]).toEqual({
    day: '2025-03-13',
    client: 'Лютик',
    amount: 200,
  });
});

test('a table of clients', () => {
  const { records, skipped } = readClients([
    ['Клиент', 'Менеджер', 'Город', 'Телефон', 'ИНН', 'Потенциал', 'Последний контакт'],
    ['Ромашка', 'Оля', 'Киев', '050 111-22-33', 7707083893, '1 000 000', '12.03.2025'],
    ['Клиент', 'Менеджер', 'Город', 'Телефон', 'ИНН', 'Потенциал', 'Последний контакт'],
    ['Лютик', null, 'Львов', 501112233, null, '—', null],
    ['Клиент', 'Оля', 'Киев', null, null, null, null],
    [null, 'Оля', 'Киев', null, null, null, null],
    ['Итого', null, null, null, null, '1 000 000', null],
  ]);
  expect(records).toEqual([
    {
      client: 'Ромашка',
      manager: 'Оля',
      city: 'Киев',
      phone: '050 111-22-33',
      taxId: '7707083893',
      potential: 1000000,
      lastContact: '2025-03-12',
    },
    { client: 'Лютик', city: 'Львов', phone: '501112233' },
    { client: 'Клиент', manager: 'Оля', city: 'Киев' },
  ]);
  expect(skipped).toEqual(['3 repeated-header', '6 no-client', '7 totals']);
});

test('any grid whatever is read without an exception, the same every time, and every row is accounted for', () => {
  const words = [
    'Дата',
    'Клиент',
    'Сумма',
    'Контрагент',
    'Документ',
    'Менеджер',
    'Цена',
    'Кол-во',
    'Итого',
    '12.03.2025',
    '03/04/2025',
    '1,234',
    '1 000,50',
    '#N/A',
    'Реализация 1 от 12.03.2025',
    'ООО Ромашка',
    '__proto__',
    '\u00a0',
  ];
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Cell>(...words, null, '', true) },
    fc.integer({ min: -5, max: 60000 }),
    fc.double(),
    fc.string({ maxLength: 6 }),
  );
  const grids = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(grids, fc.constantFrom(...tableNames), (grid, table) => {
      recognise(grid, { top: 1 }, { date1904: false, dateColumns: [1] });
      const reading = read(table, grid);
      expect(read(table, grid)).toEqual(reading);
      if (isProblem(reading)) return;
      expect(reading.read + reading.skipped.length).toBe(reading.rows);
      const below = grid
        .slice(reading.recognition.headerRow)
        .filter((cells) => cells.some((one) => one !== null && String(one).trim() !== ''));
      expect(reading.rows).toBe(below.length);
      expect(new Set(reading.skipped.map((skipped) => skipped.row)).size).toBe(reading.skipped.length);
    }),
    { numRuns: 500 },
  );
});
