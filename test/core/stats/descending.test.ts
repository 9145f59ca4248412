import fc from 'fast-check';
import { descending } from '../../../core/stats/descending';

test('the largest comes first, equal values keep their order, NaN is left out', () => {
  expect(Array.from(descending(Float64Array.of(2, NaN, 5, 2, -1, 5)))).toEqual([2, 5, 0, 3, 4]);
  expect(Array.from(descending(Float64Array.of(0, -0, 0)))).toEqual([0, 1, 2]);
  expect(Array.from(descending(new Float64Array(0)))).toEqual([]);
});

test('the order is that of a stable sort by comparison', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double(),
    fc.constantFrom(NaN, Infinity, -Infinity, -0, 0.5),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const indices = values.flatMap((one, i) => (Number.isNaN(one) ? [] : [i]));
      const compared = indices.sort((a, b) => (values[a]! === values[b]! ? a - b : values[b]! - values[a]!));
      expect(Array.from(descending(Float64Array.from(values)))).toEqual(compared);
    }),
    { seed: 61, numRuns: 500 },
  );
});
