import { xyzOfSeries } from '../../../../core/classes/xyz/series';
import type { XyzRule } from '../../../../core/classes/xyz/xyz-classes';
import { xyzLetters } from '../../../../core/classes/xyz/xyz-classes';

const pattern: XyzRule = {
  method: 'pattern',
  period: 'month',
  regularShare: 0.75,
  cuts: [0.25, 0.5],
  deviation: 'population',
};
const letters = (rows: readonly (readonly number[])[], rule: Partial<XyzRule> = {}) =>
  Array.from(xyzOfSeries(rows, { ...pattern, ...rule }).classes, (own) => xyzLetters[own] ?? '–').join('');

test('periods before the first purchase do not count', () => {
  expect(letters([[0, 0, 5, 5, 5]])).toBe('X');
  expect(letters([[5, 0, 0, 5, 5]])).toBe('Y');
  expect(letters([[0, 0, 0, 5, 5]])).toBe('Y');
});

test('one period with a purchase is Z, none is no class, blanks and returns are no purchases', () => {
  expect(letters([[0, 5, 0, 0], [0, NaN, -5, 0], [], [NaN, 5, NaN, -1]])).toBe('Z––Z');
});

test('by variation', () => {
  expect(
    letters(
      [
        [75, 125, 75, 125],
        [50, 150, 50, 150],
        [0, 0, 100, 100],
        [10, 200, 1],
      ],
      { method: 'cv' },
    ),
  ).toBe('XYZZ');
});

test('the facts behind the classes', () => {
  const { periods, activePeriods, cv } = xyzOfSeries([[0, 900, 800, 700]], pattern);
  expect([periods[0], activePeriods[0]]).toEqual([3, 3]);
  expect(cv[0]).toBeCloseTo(0.1020620726, 10);
});
