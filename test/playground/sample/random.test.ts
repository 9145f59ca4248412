import { randomFrom } from '../../../playground/sample/random';

const many = <T>(draw: () => T) => Array.from({ length: 4000 }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the same seed gives the same numbers, another seed others', () => {
  const [a, b, c] = [randomFrom(7), randomFrom(7), randomFrom(8)].map((random) => many(random.next));
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
  expect(a!.every((value) => value >= 0 && value < 1)).toBe(true);
});

test('a stream depends on its name only, not on what was drawn before', () => {
  const random = randomFrom(7);
  const before = random.stream('orders').next();
  random.next();
  expect(random.stream('orders').next()).toBe(before);
  expect(random.stream('payments').next()).not.toBe(before);
});

test('whole numbers reach both ends', () => {
  const random = randomFrom(1);
  expect(new Set(many(() => random.whole(3, 6)))).toEqual(new Set([3, 4, 5, 6]));
});

test('weights are kept to', () => {
  const random = randomFrom(2);
  const share =
    many(() =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
      ]),
    ).filter((word) => word === 'often').length / 4000;
  expect(share).toBeCloseTo(0.75, 1);
});

test('normal numbers have mean 0 and variance 1, factors mean 1', () => {
  const random = randomFrom(3);
  const values = many(random.normal);
  expect(mean(values)).toBeCloseTo(0, 1);
  expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  expect(mean(many(() => random.factor(0.4)))).toBeCloseTo(1, 1);
});

test('shuffling keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const shuffled = randomFrom(4).shuffled(items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
});
