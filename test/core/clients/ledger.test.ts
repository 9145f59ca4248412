import fc from 'fast-check';
import { isoOf } from '../../../core/calendar/day';
import { byAmountAndName } from '../../../core/clients/by-amount';
import { dayExtent } from '../../../core/clients/day-extent';
import { ledgerOf } from '../../../core/clients/ledger';
import { salesOf } from '../sales-of';

const sale = fc.record({
  client: fc.constantFrom('а', 'б', 'в'),
  day: fc.integer({ min: 45_000, max: 45_009 }).map(isoOf),
  amount: fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
});
const sales = fc.array(sale, { minLength: 1, maxLength: 300 });

test('the ledger holds every row once, by client, then by day, then in the order of the table', () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const table = salesOf(rows);
      const { start, row, day, amount, parts } = ledgerOf(table);
      expect(Array.from(row).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
      table.client.names.forEach((name, client) => {
        const own = Array.from(row.subarray(start[client], start[client + 1]));
        expect(own.every((one) => rows[one]!.client === name)).toBe(true);
        expect(own).toEqual(own.slice().sort((a, b) => table.day[a]! - table.day[b]! || a - b));
      });
      expect(Array.from(day)).toEqual(Array.from(row, (one) => table.day[one]));
      expect(Array.from(amount, (one) => one / parts)).toEqual(Array.from(row, (one) => table.amount[one]! + 0));
    }),
    { seed: 72, numRuns: 200 },
  );
});

test('the extent of the sales before a day is that of those sales alone', () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 44_999, max: 45_011 }), (rows, asOf) => {
      const table = salesOf(rows);
      const before = Array.from(table.day).filter((day) => day < asOf);
      const expected = {
        first: Math.min(...before),
        last: Math.max(...before),
        rowsLater: rows.length - before.length,
      };
      expect(dayExtent(table, asOf)).toEqual(expected);
    }),
    { seed: 73, numRuns: 300 },
  );
});

test('clients by amount: the largest first, equal ones by name, those without an amount left out', () => {
  const names = ['в', 'а', 'б', 'г', 'д'];
  expect(Array.from(byAmountAndName(Float64Array.of(5, 5, 9, NaN, 5), names))).toEqual([2, 1, 0, 4]);
});
