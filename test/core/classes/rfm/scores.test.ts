import fc from 'fast-check';
import { rfmScores, scoreBounds, type RfmRule } from '../../../../core/classes/rfm/rfm-scores';
import { boundScores, quantileScores } from '../../../../core/classes/rfm/scores';

const quantiles = (values: readonly number[], bins = 5, best: 'high' | 'low' = 'high') =>
  Array.from(quantileScores(Float64Array.from(values), bins, best));

test('five different values get five scores, the fewest days the best', () => {
  expect(quantiles([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5]);
  expect(quantiles([10, 20, 30, 40, 50], 5, 'low')).toEqual([5, 4, 3, 2, 1]);
});

test('equal values get one score, which may leave scores out', () => {
  expect(quantiles([1, 1, 1, 1, 1, 2, 2, 3, 3, 9])).toEqual([1, 1, 1, 1, 1, 3, 3, 4, 4, 5]);
  expect(quantiles([7, 7, 7])).toEqual([1, 1, 1]);
});

test('fixed bounds belong to the group above them', () => {
  const bounds = [30, 90, 180, 365];
  expect(Array.from(boundScores(Float64Array.of(29, 30, 89, 90, 365), bounds, 'low'))).toEqual([5, 4, 4, 3, 1]);
  expect(Array.from(boundScores(Float64Array.of(1, 2, 9, 10), [2, 3, 5, 10], 'high'))).toEqual([1, 2, 4, 5]);
});

const rule: RfmRule = { bins: 5, bounds: { recency: null, frequency: null, monetary: null } };

test('revenue that is not positive scores 1, and still counts as worse than any other', () => {
  const monetary = Float64Array.of(-3, -2, 0, 50, 100);
  const flat = new Float64Array(5);
  expect(Array.from(rfmScores({ recency: flat, frequency: flat, monetary }, rule).monetary)).toEqual([1, 1, 1, 4, 5]);
  const fixed = { ...rule, bounds: { ...rule.bounds, monetary: [-2.5, -1.5, -0.5, 60] } };
  expect(Array.from(rfmScores({ recency: flat, frequency: flat, monetary }, fixed).monetary)).toEqual([1, 1, 1, 4, 5]);
});

test('the bounds of every score are the values that got it', () => {
  const values = Float64Array.of(5, 1, 2, 2, 9);
  expect(scoreBounds(values, Int8Array.of(3, 1, 1, 1, 3), 3)).toEqual([
    { score: 3, least: 5, most: 9, clients: 2 },
    { score: 2, least: null, most: null, clients: 0 },
    { score: 1, least: 1, most: 2, clients: 3 },
  ]);
});

test('scores follow their definition, never the order of the clients, and never give a worse value a better score', () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 3, max: 5 }),
      fc.constantFrom<'high' | 'low'>('high', 'low'),
      (given, bins, best) => {
        const scores = quantiles(given, bins, best);
        given.forEach((value, i) => {
          const smaller = Math.floor((bins * given.filter((other) => other < value).length) / given.length);
          expect(scores[i]).toBe(best === 'high' ? 1 + smaller : bins - smaller);
        });
        expect(quantiles([...given].reverse(), bins, best).reverse()).toEqual(scores);
        expect(Math.max(...scores)).toBeLessThanOrEqual(bins);
      },
    ),
    { seed: 31, numRuns: 500 },
  );
});
