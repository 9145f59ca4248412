import fc from 'fast-check';
import { abcClasses, classLetters, type AbcRule } from '../../../../core/classes/abc/abc-classes';
import { stepsUp } from '../../../../core/classes/abc/step-up';

const standard: AbcRule = { method: 'cumulative', thresholds: [0.75, 0.95], crossing: 'down' };
const letters = (values: readonly number[], rule: Partial<AbcRule> = {}) =>
  Array.from(
    abcClasses(Float64Array.from(values), { ...standard, ...rule }).classes,
    (own) => classLetters[own] ?? '–',
  ).join('');

test('a client is A while the cumulative share including it is at most 75 %', () => {
  expect(letters([50, 25, 20, 5])).toBe('AABC');
  expect(letters([50, 26, 19, 5])).toBe('ABBC');
});

test('the client that crosses a threshold goes up when asked', () => {
  expect(letters([50, 26, 19, 5], { crossing: 'up' })).toBe('AABC');
  expect(letters([60, 20, 15, 5], { crossing: 'up' })).toBe('AABC');
});

test('one client with nearly everything is A all the same', () => {
  expect(letters([90, 5, 5])).toBe('ACC');
  expect(letters([7])).toBe('A');
});

test('equal values share the class at the end of their group', () => {
  expect(letters([40, 20, 20, 20])).toBe('ACCC');
  expect(letters([10, 10, 10, 10])).toBe('AAAA');
});

test('0.8 + 0.15 is 0.95, whatever binary fractions say', () => {
  expect(letters([0.8, 0.15, 0.05], { thresholds: [0.8, 0.95] })).toBe('ABC');
});

test('values that are not positive are in the last class and outside the base', () => {
  const result = abcClasses(Float64Array.of(100, -40, 0, NaN), standard);
  expect(Array.from(result.classes)).toEqual([0, 2, 2, -1]);
  expect(result.base).toBe(100);
  expect(letters([0, -5])).toBe('CC');
});

test('two to five classes', () => {
  expect(letters([50, 30, 15, 5], { thresholds: [0.8] })).toBe('AABB');
  expect(letters([40, 30, 15, 10, 5], { thresholds: [0.4, 0.7, 0.85, 0.95] })).toBe('ABCDE');
});

test('tangent method: above the mean A, above the mean of the rest B', () => {
  expect(letters([100, 30, 10, 5, 5], { method: 'tangent' })).toBe('ABCCC');
});

test('a client with the missing amount is in the better class, with a little less it is not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 2, maxLength: 40 }),
      fc.constantFrom<'down' | 'up'>('down', 'up'),
      fc.nat(),
      (amounts, crossing, pick) => {
        const values = Float64Array.from(amounts);
        const rule = { ...standard, crossing };
        const ranking = abcClasses(values, rule);
        const steps = stepsUp(values, ranking, { rule, unit: 1 });
        const index = pick % values.length;
        const step = steps[index]!;
        if (Number.isNaN(step)) return;
        const classWith = (more: number) => {
          const changed = values.slice();
          changed[index]! += more;
          return abcClasses(changed, rule).classes[index]!;
        };
        expect(classWith(step)).toBeLessThan(ranking.classes[index]!);
        if (step > 2) expect(classWith(step - 2)).not.toBeLessThan(ranking.classes[index]!);
      },
    ),
    { seed: 11, numRuns: 2000 },
  );
});
