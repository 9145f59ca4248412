import fc from 'fast-check';
import { coefficientOfVariation } from '../../../core/stats/variation';

test('standard deviation divided by the mean', () => {
  expect(coefficientOfVariation([900, 800, 700], 'population')).toBeCloseTo(Math.sqrt(20000 / 3) / 800, 15);
  expect(coefficientOfVariation([900, 800, 700], 'sample')).toBe(0.125);
  expect(coefficientOfVariation([5, 5, 5], 'sample')).toBe(0);
});

test('one purchase in n periods varies by √(n − 1)', () => {
  expect(coefficientOfVariation([100], 'population', 12)).toBeCloseTo(Math.sqrt(11), 14);
});

test('there is none without a positive mean or without enough values', () => {
  expect(coefficientOfVariation([0, 0], 'population')).toBeNaN();
  expect(coefficientOfVariation([5, -9], 'population')).toBeNaN();
  expect(coefficientOfVariation([], 'population')).toBeNaN();
  expect(coefficientOfVariation([7], 'sample')).toBeNaN();
});

test('zeros may be left out of the values, and the scale does not matter', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      amounts,
      fc.nat({ max: 20 }),
      fc.constantFrom<'population' | 'sample'>('population', 'sample'),
      (values, zeros, deviation) => {
        fc.pre(values.length + zeros > 1);
        const all = [...values, ...new Array<number>(zeros).fill(0)];
        const expected = coefficientOfVariation(all, deviation);
        expect(coefficientOfVariation(values, deviation, all.length)).toBeCloseTo(expected, 10);
        expect(
          coefficientOfVariation(
            all.map((value) => value * 100),
            deviation,
          ),
        ).toBeCloseTo(expected, 10);
        expect(expected).toBeLessThanOrEqual(Math.sqrt(all.length - (deviation === 'sample' ? 0 : 1)) + 1e-9);
      },
    ),
    { seed: 41, numRuns: 300 },
  );
});
