import { wholeCapabilities as capabilities } from '../../../core/bodies.generated';
import type { CellFunction } from '../../../core/cells/cell-function';
import { salesFromRanges } from '../../../core/cells/sales-from-ranges';
import { isProblem } from '../../../core/problem';
import { standardsOf } from '../../../core/settings/settings';
import type { Sales } from '../../../core/tables/tables';
import { languages } from '../../../core/words/language';
import { builtInFunctions } from './built-in-functions';
import { column } from './column';

const functions = capabilities.flatMap((capability) => capability.functions);
const each = functions.map((one): [string, CellFunction] => [one.name, one]);

test('names are unique', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});

test.each(each)('%s is a name that both hosts accept', (name) => {
  expect(name).toMatch(/^[A-Z]{3,}$/);
  expect(name).not.toMatch(/^[A-Z]{1,3}$/); // a column
  expect(name).not.toMatch(/^RC?$|^C$/);
  expect(builtInFunctions).not.toContain(name);
});

test.each(each)(
  '%s: help and arguments are sentences in every language, short enough for the formula bar',
  (_, { help, args }) => {
    for (const text of [help, ...args.map((argument) => argument.help)].flatMap((phrase) =>
      languages.map((language) => phrase[language]),
    )) {
      expect(text).toMatch(/^\S.*\S\.$/);
      expect(text.length).toBeLessThanOrEqual(200);
      expect(text).not.toMatch(/\*\/|\n/);
    }
  },
);

test.each(each)('%s: arguments have names of their own, and what may be left out comes last', (_, { args }) => {
  const names = args.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
  const firstOptional = args.findIndex(({ optional }) => optional);
  if (firstOptional >= 0) expect(args.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
});

const strange = [
  undefined,
  [],
  [[]],
  [[null]],
  [['']],
  [['нет']],
  [['#N/A']],
  [[true]],
  [[-1]],
  [[NaN]],
  column('x', null, 5),
  [
    [1, 'a'],
    [null, 2],
  ],
];

test.each(each)('%s answers anything with a rectangle of values or a problem', (_, one) => {
  for (const odd of strange) {
    for (let place = 0; place < one.args.length; place++) {
      const args = one.args.map((argument, i) =>
        i === place ? odd : argument.optional ? undefined : column('А', 'Б', 45992),
      );
      const answer = one.cells(args);
      if (isProblem(answer)) continue;
      expect(answer.length).toBeGreaterThan(0);
      expect(new Set(answer.map((row) => row.length)).size).toBe(1);
    }
  }
});

test.each(each)('%s leaves its arguments as they are', (_, one) => {
  const frozen = Object.freeze([1, 2, 3, 4].map((n) => Object.freeze([45000 + n])));
  expect(() => one.cells(one.args.map((argument) => (argument.optional ? undefined : frozen)))).not.toThrow();
});

const clients = Array.from({ length: 200 }, (_, i) => `Клиент ${(i * 7) % 23}`);
const days = clients.map((_, i) => 45658 + ((i * 13) % 360));
const amounts = clients.map((_, i) => ((i * 37) % 101) * 10.01 - 20);
const ranges = { clients: column(...clients), dates: column(...days), amounts: column(...amounts) };

/** Function, capability, the key of the class in its result and its place in the function's rows. */
const tables = [
  { name: 'ABCTABLE', id: 'abc', key: 'class', place: 4 },
  { name: 'XYZTABLE', id: 'xyz', key: 'class', place: 1 },
  { name: 'ABCXYZTABLE', id: 'abc-xyz', key: 'class', place: 4 },
  { name: 'RFMTABLE', id: 'rfm', key: 'score', place: 7 },
  { name: 'MIGRATIONTABLE', id: 'migration', key: 'to', place: 2 },
];

test.each(tables)('$name says of every client what the report says', ({ name, id, key, place }) => {
  const { args, cells } = functions.find((one) => one.name === name)!;
  const given = cells(args.map((argument) => ranges[argument.name as keyof typeof ranges]));
  const capability = capabilities.find((one) => one.id === id)!;
  const sales = salesFromRanges(ranges) as Sales;
  const result = capability.compute({ sales }, standardsOf(capability.settings), Math.max(...days) + 1);
  const { clients: reported } = result as { clients: readonly Record<string, unknown>[] };
  expect(reported.length).toBeGreaterThan(20);
  expect(!isProblem(given) && given.map((row) => [row[0], row[place]])).toEqual(
    reported.map((one) => [one['client'], one[key]]),
  );
});
