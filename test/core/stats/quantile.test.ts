import fc from 'fast-check';
import { quantile } from '../../../core/stats/quantile';

test('quantiles as PERCENTILE.INC gives them', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([1, 2, 3, 4], 0)).toBe(1);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  expect(quantile([7], 0.4)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a quantile lies among the values and grows with the share', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (given, one, other) => {
      const sorted = Float64Array.from(given).sort();
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((at) => quantile(sorted, at)) as [
        number,
        number,
      ];
      expect(low).toBeGreaterThanOrEqual(sorted[0]!);
      expect(high).toBeLessThanOrEqual(sorted[sorted.length - 1]!);
      expect(low).toBeLessThanOrEqual(high + 1e-9);
    }),
    { seed: 42, numRuns: 300 },
  );
});
