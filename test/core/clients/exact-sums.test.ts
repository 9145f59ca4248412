import fc from 'fast-check';
import { exactSum, inParts, partsPerUnit } from '../../../core/clients/exact-sums';

const parts = (...amounts: readonly number[]) => partsPerUnit(Float64Array.from(amounts));

test('amounts with at most two decimals are counted in hundredths', () => {
  expect(parts(1, 2.5, -3.07, 0, 1e9 + 0.01)).toBe(100);
  expect(parts(3 * 2.55, 0.1 + 0.2, 10.1 - 0.2)).toBe(100); // results of a calculation
  expect(parts(NaN, 5)).toBe(100);
  expect(parts()).toBe(100);
});

test('a third or fourth decimal makes the column count in ten-thousandths', () => {
  expect(parts(1, 2.005)).toBe(10000);
  expect(parts(3 * 0.0425, 12 * 1.255)).toBe(10000);
  expect(parts(123456789.125)).toBe(10000);
});

test('a fifth decimal anywhere, or sums too large to be exact, make the column count in whole units', () => {
  expect(parts(1, 2.00005)).toBe(1);
  expect(parts(9e15, 9e15)).toBe(1);
  expect(parts(5, 0.0000001)).toBe(1);
});

test('an amount in hundredths is whole', () => {
  expect(inParts(7.649999999999999, 100)).toBe(765);
  expect(inParts(7.649999999999999, 1)).toBe(7.649999999999999);
});

test('sums do not depend on the order and end in hundredths', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([])).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (hundredths) => {
      const amounts = hundredths.map((amount) => amount / 100);
      const expected = hundredths.reduce((sum, amount) => sum + amount, 0) / 100;
      expect(exactSum(amounts)).toBe(expected);
      expect(exactSum([...amounts].reverse())).toBe(expected);
    }),
    { seed: 51, numRuns: 300 },
  );
});
