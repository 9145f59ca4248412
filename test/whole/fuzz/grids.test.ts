import { tablesWith } from '../../core/fixture-tables';
import fc from 'fast-check';
import { isProblem, languages, wordsIn, type Row } from '../../../core';
import { wholeCapabilities } from '../../../core/bodies.generated';
import { recognise } from '../../../core/grid/recognise';
import type { Reading } from '../../../core/tables/reading';
import { standardsOf } from '../../../core';
import { startReading } from '../../../core/tables/read-table';
import { dayAfterLastSale } from '../../../core/clients/as-of';
import { NO_COLUMNS, SLOW_TEXTS } from './found';
import { knownSheet, totalsOf } from './known-sales';
import { objectIsClean, unplainIn, unsaidIn } from './plain';
import { cases, inTime, patience } from './runs';
import { OBJECT_KEYS, strangeCell, strangeText } from './strange';

const facts = { date1904: false, dateColumns: [0] };

function readSales(rows: readonly Row[], map: Readonly<Record<string, string>> = {}, top = 1) {
  const reader = startReading('sales', { top, facts, dayFirst: true, map });
  const middle = Math.floor(rows.length / 2);
  reader.take(rows.slice(0, middle));
  reader.take(rows.slice(middle));
  return reader.end();
}

const isBlank = (row: Row) => row.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');

test(
  'of a sheet that is known, every sale is read and everything else is listed, and the sums reconcile',
  () => {
    fc.assert(
      fc.property(knownSheet, ({ rows, sales, others }) => {
        const reading = inTime(() => readSales(rows)) as Reading<'sales'>;
        expect(isProblem(reading)).toBe(false);
        const { client, amount, day } = reading.table;
        expect({ read: reading.read, skipped: reading.skipped.map(({ row }) => row) }).toEqual({
          read: sales.length,
          skipped: others,
        });
        expect(reading.rows).toBe(reading.read + reading.skipped.length);
        const read = sales.map(({ hundredths }, i) => ({
          hundredths: Math.round((amount[i] ?? NaN) * 100),
          day: day[i],
          want: hundredths,
        }));
        expect(read.map(({ hundredths }) => hundredths)).toEqual(sales.map(({ hundredths }) => hundredths));
        expect(read.map((one) => one.day)).toEqual(sales.map((one) => one.day));
        const totals = new Map<string, number>();
        sales.forEach(({ hundredths }, i) => {
          const name = (client.names[client.codes[i] ?? -1] ?? '').toLowerCase();
          totals.set(name, (totals.get(name) ?? 0) + hundredths);
        });
        expect([...totals].sort()).toEqual([...totalsOf(sales)].sort());
      }),
      cases(200, 201),
    );
  },
  patience,
);

test(
  'every report on a sheet that is known has plain numbers, texts in three languages, and leaves objects alone',
  () => {
    fc.assert(
      fc.property(knownSheet, fc.constantFrom(...languages), ({ rows }, language) => {
        const { table: sales } = readSales(rows) as Reading<'sales'>;
        const words = wordsIn(language);
        for (const { id, settings, compute, report } of wholeCapabilities) {
          const result = inTime(() => compute(tablesWith(sales), standardsOf(settings), dayAfterLastSale(sales)));
          expect([id, unplainIn(result)]).toEqual([id, null]);
          if (isProblem(result)) continue;
          for (const blocks of [report(result, words)]) {
            expect([id, unplainIn(blocks)]).toEqual([id, null]);
            expect([id, unsaidIn(blocks)]).toEqual([id, null]);
          }
        }
        expect(objectIsClean()).toBe(true);
      }),
      cases(30, 202),
    );
  },
  patience,
);

const headers = [
  'Дата',
  'Клиент',
  'Сумма',
  'Менеджер',
  'Количество',
  'Цена',
  'Номер',
  'Документ',
  'Период',
  '',
  null,
  'Итого',
];
const strangeGrid = fc.tuple(
  fc.array(fc.array(strangeCell, { maxLength: 4 }), { maxLength: 3 }),
  fc.array(fc.oneof(fc.constantFrom(...headers), strangeText), { maxLength: 8 }),
  fc.array(fc.array(strangeCell, { maxLength: 8 }), { maxLength: 30 }),
);

/** Rows of the table and rows left out are all rows below the header that hold anything, each once. */
function checkAccount(rows: readonly Row[], reading: Reading<'sales'>): void {
  const { recognition, skipped, read } = reading;
  const below = rows.flatMap((row, i) => (i + 1 > recognition.headerRow && !isBlank(row) ? [i + 1] : []));
  const left = new Set(skipped.map(({ row }) => row));
  expect(left.size).toBe(skipped.length);
  expect(read + skipped.length).toBe(reading.rows);
  expect(below.filter((row) => left.has(row))).toHaveLength(skipped.length);
  expect(reading.rows).toBe(below.length);
  const amountAt = recognition.columns.find(({ role }) => role === 'amount')?.index ?? -1;
  const kept = below.filter((row) => !left.has(row)).map((row) => rows[row - 1]?.[amountAt]);
  kept.forEach(
    (cell, i) => typeof cell === 'number' && expect(reading.table.amount[i]).toBe(Math.abs(cell) < 1e-50 ? 0 : cell),
  );
  const { codes, names } = reading.table.client;
  expect([...codes].every((code) => code >= 0 && code < names.length)).toBe(true);
  expect([...reading.table.amount].every(Number.isFinite)).toBe(true);
  expect([...reading.table.day].every((day) => day >= 1 && day <= 109_939)).toBe(true);
}

test(
  'any grid is read or refused in bounded time, and no row is lost or counted twice',
  () => {
    fc.assert(
      fc.property(strangeGrid, ([title, header, body]) => {
        const rows: Row[] = [...title, header, ...body];
        const [recognition] = inTime(() => recognise(rows, { top: 1 }, facts));
        if (recognition) expect(recognition.confidence).toBeLessThanOrEqual(1);
        const reading = inTime(() => readSales(rows));
        if (isProblem(reading)) return;
        checkAccount(rows, reading);
        for (const { id, settings, compute } of wholeCapabilities) {
          const result = inTime(() =>
            compute(tablesWith(reading.table), standardsOf(settings), dayAfterLastSale(reading.table)),
          );
          expect([id, unplainIn(result)]).toEqual([id, null]);
        }
      }),
      cases(150, 203),
    );
  },
  patience,
);

test('a sheet as wide as sheets are is looked at in bounded time, whatever stands in its header', () => {
  const wide = <T>(value: T) => Array.from({ length: 16_384 }, () => value);
  const strays = (row: Row): Row => [...row, ...wide(null).slice(row.length + 1), 'x'];
  for (const rows of [
    [wide('Сумма'), wide(1)],
    [strays(['Дата', 'Клиент', 'Сумма']), strays([45_700, 'Мак', 5])],
    [strays([]), strays([]), ['Дата', 'Клиент', 'Сумма'], [45_700, 'Мак', 5]],
  ])
    inTime(() => [recognise(rows, { top: 1 }, facts), readSales(rows)]);
});

test('texts that took patterns long cost a column of them nothing either', () => {
  const rows: Row[] = [['Дата', 'Клиент', 'Сумма'], ...SLOW_TEXTS.map((text): Row => [text, text, text])];
  for (let i = 0; i < 100; i++) rows.push([45_700, 'Мак', 5]);
  const reading = inTime(() => readSales([...rows, ...rows.slice(1), ...rows.slice(1)])) as Reading<'sales'>;
  expect(reading.read).toBe(300);
  expect(reading.skipped).toHaveLength(3 * SLOW_TEXTS.length);
});

test.each(NO_COLUMNS)('a column “%s” that the workbook remembers is passed over', (role) => {
  const rows: Row[] = [
    ['Дата', 'Клиент', 'Сумма'],
    [45_700, 'Мак', 5],
  ];
  const reading = readSales(rows, Object.fromEntries([[role, 'Клиент']])) as Reading<'sales'>;
  expect(reading.table.rows).toBe(1);
  expect(Object.getPrototypeOf(reading.table)).toBe(Object.prototype);
  expect(reading.table.client.names).toEqual(['Мак']);
});

test.each(OBJECT_KEYS)('a header “%s” is a header, and a client of that name a client', (name) => {
  const rows: Row[] = [
    ['Дата', 'Клиент', 'Сумма', name],
    [45_700, name, 5, name],
    [45_701, name.toUpperCase(), 7, name],
  ];
  const reading = readSales(rows) as Reading<'sales'>;
  expect(reading.table.client).toEqual({ codes: Int32Array.of(0, 0), names: [name] });
  expect(objectIsClean()).toBe(true);
});
