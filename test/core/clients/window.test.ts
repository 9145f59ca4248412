import { dayOfIso, isoOf } from '../../../core/calendar/day';
import { windowOf, windowSettings, type WindowSettings } from '../../../core/clients/window';
import { isProblem } from '../../../core/problem';
import { standardsOf } from '../../../core/settings/settings';
import { salesOf } from '../sales-of';

const sales = salesOf(
  ['2023-02-10', '2024-06-15', '2025-11-30', '2026-03-01'].map((day) => ({ client: 'а', day, amount: 1 })),
);
const standard = standardsOf(windowSettings);

/** `from..to`, `open` and later rows, or the problem. */
function shown(given: Partial<WindowSettings>, asOf = '2026-01-15'): string {
  const window = windowOf(sales, { ...standard, ...given }, dayOfIso(asOf));
  if (isProblem(window)) return window.problem;
  return `${isoOf(window.from)}..${isoOf(window.to)}${window.open ? ' open' : ''} ${window.rowsLater}`;
}

test('all sales: from the first one to the as-of date', () => {
  expect(shown({})).toBe('2023-02-10..2026-01-15 open 1');
  expect(shown({}, '2026-03-01')).toBe('2023-02-10..2026-03-01 open 1');
  expect(shown({}, '2026-03-02')).toBe('2023-02-10..2026-03-02 open 0');
});

test('the last twelve months end on the as-of date', () => {
  expect(shown({ window: 'last12' })).toBe('2025-01-15..2026-01-15 1');
  expect(shown({ window: 'last12' }, '2024-08-31')).toBe('2023-08-31..2024-08-31 2');
});

test('this year is the year of the day before the as-of date', () => {
  expect(shown({ window: 'this-year' }, '2026-01-01')).toBe('2025-01-01..2026-01-01 1');
  expect(shown({ window: 'last-year' }, '2026-01-01')).toBe('2024-01-01..2025-01-01 1');
  expect(shown({ window: 'last-year' }, '2026-01-15')).toBe('2025-01-01..2026-01-01 1');
});

test('from and to can be left open, and never reach the as-of date', () => {
  expect(shown({ window: 'from-to', from: '2024-01-01', to: '2025-01-01' })).toBe('2024-01-01..2025-01-01 1');
  expect(shown({ window: 'from-to', to: '2025-01-01' })).toBe('2023-02-10..2025-01-01 open 1');
  expect(shown({ window: 'from-to', from: '2024-01-01' })).toBe('2024-01-01..2026-01-15 1');
  expect(shown({ window: 'from-to', from: '2024-01-01', to: '2030-01-01' })).toBe('2024-01-01..2026-01-15 1');
});

test('a window without a sale is a problem that names the days there are', () => {
  const empty = { window: 'from-to', from: '2024-07-01', to: '2025-01-01' } as const; // between two sales
  expect(windowOf(sales, { ...standard, ...empty }, dayOfIso('2026-01-15'))).toEqual({
    problem: 'nothing-in-window',
    from: '2024-07-01',
    to: '2025-01-01',
    first: '2023-02-10',
    last: '2025-11-30',
  });
  expect(shown({ window: 'this-year' }, '2026-01-15')).toBe('nothing-in-window');
  expect(shown({ window: 'from-to', from: '2025-12-01', to: '2025-11-01' })).toBe('nothing-in-window');
});

test('no sale before the as-of date is a problem without days', () => {
  expect(windowOf(sales, standard, dayOfIso('2023-02-10'))).toEqual({
    problem: 'nothing-in-window',
    from: '',
    to: '2023-02-10',
    first: '',
    last: '',
  });
});
