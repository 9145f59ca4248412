import fc from 'fast-check';
import type { Cell, Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { plainStretches } from '../../../core/tables/plain-rows';
import { startReading } from '../../../core/tables/read-table';

const HEADER: Row = ['Дата', 'Клиент', 'Сумма', 'Менеджер'];
const sure = Array.from({ length: 220 }, (_, i): Row => [45_000 + i, `Клиент ${i % 7}`, 10 + i, 'Иванов']);

const client = fc.constantFrom<Cell>(
  'Астра',
  'астра',
  ' Астра ',
  'Бета',
  'Новый',
  17850,
  null,
  '#N/A',
  'Итого',
  'Клиент',
);
const row = fc.tuple(
  fc.constantFrom<Cell>(45_000, 45_001.5, '03.02.2025', '2025-02-30', 0, null, true),
  client,
  fc.constantFrom<Cell>(1, 2.5, -3, '1 234,50', 'нет', '', null),
  fc.constantFrom<Cell>('Петров', null, '', 7),
);
const plain = fc.tuple(
  fc.integer({ min: 44_000, max: 45_000 }),
  fc.constantFrom('Астра', 'Гамма'),
  fc.integer(),
  fc.constant('Ли'),
);

/** What is read of the rows, handed over so many at a time. */
function readBy(rows: readonly Row[], size: number) {
  const reader = startReading('sales', { top: 3, facts: { date1904: false, dateColumns: [0] }, dayFirst: true });
  for (let first = 0; first < rows.length; first += size) reader.take(rows.slice(first, first + size));
  const reading = reader.end();
  if (isProblem(reading)) throw new Error(reading.problem);
  const { table, skipped } = reading;
  const { codes, names } = table.client;
  return { ...table, client: Array.from(codes, (code) => names[code]), names, skipped };
}

test('rows taken by stretches are read as they are one by one: same table, same names, same account of the skipped ones', () => {
  const rows = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: row }), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 70 }), (tail, size) => {
      const grid = [HEADER, ...sure, ...tail];
      expect(readBy(grid, size)).toEqual(readBy(grid, 1));
    }),
    { seed: 71, numRuns: 200 },
  );
});

test('stretches grow while rows are plain, start anew after one that is not, and no row is missed or taken twice', () => {
  const isPlain = (at: number) => at % 10 !== 9;
  const taken: number[] = [];
  const looks: number[] = [];
  const stretches = plainStretches((_rows, from, to) => {
    looks.push(to - from);
    let at = from;
    while (at < to && isPlain(at)) taken.push(at++);
    return at - from;
  });
  const rows = Array.from({ length: 25 }, (): Row => []);
  stretches(rows, 2, (at) => taken.push(at));
  expect(taken).toEqual(Array.from({ length: 23 }, (_, i) => i + 2));
  expect(looks).toEqual([1, 2, 4, 8, 1, 2, 4, 8, 1, 2, 2]);
});
