import { tablesWith } from '../../core/fixture-tables';
import fc from 'fast-check';
import {
  describeSettings,
  isProblem,
  problemText,
  readSettings,
  wordsIn,
  type Cell,
  type CellFunction,
  type Cells,
  type Sales,
  type Setting,
} from '../../../core';
import { wholeCapabilities } from '../../../core/bodies.generated';
import { UNSHOWABLE } from './found';
import { objectIsClean, unplainIn, unsaidIn } from './plain';
import { cases, inTime, patience } from './runs';
import { OBJECT_KEYS, strangeCell, strangeNumber, strangeText } from './strange';

const functions = wholeCapabilities.flatMap((capability) => capability.functions);
const words = wordsIn('ru');

const rectangle = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(strangeCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
/** A column as formulas usually get it, so that some of them come to an answer. */
const column = fc
  .constantFrom<readonly Cell[]>(
    ['Мак', 'Роза', '__proto__', 'constructor', '=1+1', 'Мак', '<b>', 'Ирис'],
    [45_700, 45_701, '12.03.2025', 45_800, 45_801, 45_900, 45_901, 45_902],
    [1, 2.5, -3, '1 234,56', 0, 1e15, 7, 1e-9],
    [1e99, -1e99, 5e-324, 1e100, 1, '9e99', '1e999', 9.99e307],
  )
  .chain((cells) => fc.tuple(fc.constant(cells), fc.option(strangeCell), fc.nat(7)))
  .map(([cells, odd, at]): Cells => cells.map((cell, i) => [i === at && odd !== null ? odd : cell]));
const single = fc
  .oneof(strangeCell, fc.constantFrom<Cell>('A', 'ru', 'month', 'квартал', 0.75, 5, 45_950))
  .map((cell): Cells => [[cell]]);
const argument = fc.oneof(
  { weight: 4, arbitrary: column },
  { weight: 3, arbitrary: single },
  { weight: 1, arbitrary: rectangle },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** A rectangle of values that a spreadsheet can hold, or a problem with a sentence. */
function checkAnswer({ name, cells }: CellFunction, args: readonly (Cells | undefined)[]): void {
  const answer = inTime(() => cells(args));
  if (isProblem(answer)) return expect(problemText(answer, words)).toMatch(/^[^]{20,}\.$/);
  expect([name, unplainIn(answer)]).toEqual([name, null]);
  expect(answer.length).toBeGreaterThan(0);
  expect(new Set(answer.map((row) => row.length)).size).toBe(1);
}

test.each(functions.map((one) => [one.name, one] as const))(
  '%s answers arguments of every type and shape with a rectangle of values or a problem',
  (_, one) => {
    const args = fc.array(argument, { minLength: one.args.length, maxLength: one.args.length });
    fc.assert(
      fc.property(args, (given) => checkAnswer(one, given)),
      cases(60, 501),
    );
    const usual = one.args.map(({ shape }) => (shape === 'range' ? column : fc.oneof(single, fc.constant(undefined))));
    fc.assert(
      fc.property(fc.tuple(...usual), (given) => checkAnswer(one, given)),
      cases(40, 502),
    );
    expect(objectIsClean()).toBe(true);
  },
  patience,
);

const numbers = fc.oneof(strangeNumber, fc.integer({ min: -5, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }));
const anything: fc.Arbitrary<unknown> = fc.oneof(
  numbers,
  strangeText,
  fc.array(numbers, { maxLength: 12 }),
  fc.constantFrom(
    '75',
    '75%',
    '0,5; 0,9',
    '1/2/3',
    '2025-02-30',
    '2025-12-31',
    '0000-00-00',
    'month',
    true,
    null,
    ...OBJECT_KEYS,
  ),
  fc.anything(),
  fc.constantFrom(...UNSHOWABLE),
);
/** Values at the limits of a setting and right beyond. */
const edges = (setting: Setting): fc.Arbitrary<unknown> => {
  if (setting.kind === 'choice') return fc.constantFrom(...Object.keys(setting.choices));
  if (setting.kind === 'day') return fc.constantFrom('', '1900-01-01', '2199-12-31', '9999-12-31', '2025-01-01');
  const { least, most } = setting;
  const one = fc.constantFrom(
    least,
    most,
    least - 1e-9,
    most + 1e-9,
    (least + most) / 2,
    setting.kind === 'list' ? least : setting.standard,
  );
  return setting.kind === 'list'
    ? fc.uniqueArray(one, { maxLength: setting.longest + 1 }).map((list) => list.sort((a, b) => a - b))
    : one;
};

const asOf = 46_023;
const sales: Sales = {
  rows: 12,
  day: Int32Array.from({ length: 12 }, (_, i) => asOf - 1 - i * 31),
  client: {
    codes: Int32Array.from({ length: 12 }, (_, i) => i % 4),
    names: ['Мак', '__proto__', 'constructor', '=1+1'],
  },
  amount: Float64Array.from({ length: 12 }, (_, i) => (i - 2) * 10.25),
  manager: { codes: Int32Array.from({ length: 12 }, (_, i) => (i % 3) - 1), names: ['toString', 'hasOwnProperty'] },
};

test.each(wholeCapabilities.map((capability) => [capability.id, capability] as const))(
  '%s: settings at their limits and beyond are a problem or give a plain answer',
  (_, { settings, compute, report }) => {
    const given = fc.record(
      Object.fromEntries(
        Object.entries(settings).map(([key, setting]) => [key, fc.oneof(edges(setting), edges(setting), anything)]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (wanted) => {
        const read = readSettings(settings, wanted);
        if (isProblem(read)) return expect(problemText(read, words)).toMatch(/^[^]{20,}\.$/);
        expect(unplainIn(describeSettings(settings, read, words))).toBeNull();
        const result = inTime(() => compute(tablesWith(sales), read, asOf));
        expect(unplainIn(result)).toBeNull();
        if (!isProblem(result)) expect(unsaidIn(report(result, words))).toBeNull();
      }),
      cases(120, 503),
    );
  },
  patience,
);

test.each([0, 1, 59, 60, 61, 109_939, -1, 2_958_465])(
  'an as-of date of %d is a problem or gives a plain answer',
  (day) => {
    for (const { settings, compute } of wholeCapabilities) {
      const read = readSettings(settings, {});
      if (isProblem(read)) throw new Error('standard settings');
      expect(unplainIn(compute(tablesWith(sales), read, day))).toBeNull();
    }
  },
);
