import fc from 'fast-check';
import { isoOf } from '../../../../core/calendar/day';
import type { MigrationResult } from '../../../../core/classes/periods/migration';
import { isProblem } from '../../../../core/problem';
import type { SaleRow } from '../../sales-of';
import { answer, endOf2025 } from './quarters';

const sale: fc.Arbitrary<SaleRow> = fc.record({
  client: fc.constantFrom('Альфа', 'Бета', 'Вега', 'Гамма', 'Дельта', 'Омега', 'Сигма', 'Тета'),
  day: fc.integer({ min: endOf2025 - 400, max: endOf2025 - 1 }).map(isoOf),
  amount: fc.integer({ min: -3000, max: 90000 }).map((kopecks) => kopecks / 100),
  manager: fc.constantFrom('Иванов', 'Петрова', 'Коваль'),
});
const base = fc.array(sale, { minLength: 4, maxLength: 90 });
const settings = { periods: 3 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const kopecks = (amount: number) => Math.round(amount * 100);

function holds(property: (rows: readonly SaleRow[], result: MigrationResult) => void): void {
  let answered = 0;
  fc.assert(
    fc.property(base, (rows) => {
      const result = answer(rows, { settings });
      if (isProblem(result)) return;
      answered++;
      property(rows, result);
    }),
    { seed: 21, numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(40);
}

test('rows of a matrix sum to the classes before, columns to the classes after, all of it to the clients', () => {
  holds((_, result) => {
    for (const { states, matrix, clients } of [result, ...result.earlier]) {
      expect(sum(matrix.flat())).toBe(clients.length);
      states.forEach((state, i) => {
        const own = state === 'none' ? null : state;
        expect(sum(matrix[i]!)).toBe(clients.filter(({ from }) => from === own).length);
        expect(sum(matrix.map((row) => row[i]!))).toBe(clients.filter(({ to }) => to === own).length);
      });
    }
  });
});

test('the later classes of one step are the earlier classes of the next', () => {
  holds((_, result) => {
    const steps = [...result.earlier, result];
    for (const [i, step] of steps.slice(1).entries()) {
      const columns = steps[i]!.states.slice(0, -1).map((_, state) => sum(steps[i]!.matrix.map((row) => row[state]!)));
      expect(step.matrix.slice(0, -1).map(sum)).toEqual(columns);
    }
  });
});

test('the XYZ matrix holds the same clients', () => {
  holds((_, { xyz, clients }) => expect(sum(xyz.matrix.flat())).toBe(clients.length));
});

test('the bridge and the managers reconcile with the revenue of both periods', () => {
  holds((_, { bridge, managers, clients, change }) => {
    const amounts = bridge.map(({ amount }) => kopecks(amount));
    expect(sum(amounts.slice(0, -1))).toBe(amounts[amounts.length - 1]);
    expect(sum(bridge.slice(1, -1).map((step) => step.clients))).toBe(clients.length);
    expect(sum(managers.map((one) => kopecks(one.change)))).toBe(kopecks(change));
  });
});

test('managers sum to the company, hand-overs included', () => {
  holds((_, { managers, clients }) => {
    for (const one of managers) {
      const stayed = one.up + one.down + one.same;
      expect(stayed + one.lost + one.handedOver).toBe(one.before);
      expect(stayed + one.new + one.returned + one.received).toBe(one.after);
    }
    const handedOver = clients.filter((one) => one.handedOver).length;
    const total = (key: 'handedOver' | 'received' | 'new' | 'returned' | 'lost') =>
      sum(managers.map((one) => one[key]));
    expect([total('handedOver'), total('received')]).toEqual([handedOver, handedOver]);
    for (const key of ['new', 'returned', 'lost'] as const) {
      expect(total(key)).toBe(clients.filter(({ direction }) => direction === key).length);
    }
  });
});

test('a thousandfold revenue changes no class and no cause', () => {
  holds((rows, { clients }) => {
    const states = (list: MigrationResult['clients']) =>
      list
        .map(({ client, from, to, kept, direction, cause }) => [client, from, to, kept, direction, cause].join())
        .sort();
    const larger = answer(
      rows.map((row) => ({ ...row, amount: row.amount * 1000 })),
      { settings },
    ) as MigrationResult;
    expect(states(larger.clients)).toEqual(states(clients));
  });
});

test('the order of rows is irrelevant while a client has one sale a day', () => {
  holds((rows) => {
    const oneADay = [...new Map(rows.map((row) => [`${row.client} ${row.day}`, row])).values()];
    const turned = [...oneADay].reverse();
    expect(answer(turned, { settings })).toEqual(answer(oneADay, { settings }));
  });
});
