import { isProblem } from '../../../core/problem';
import { describeSettings } from '../../../core/settings/describe-settings';
import { allowedValues, readSettings } from '../../../core/settings/read-settings';
import type { Settings } from '../../../core/settings/settings';
import { wordsIn } from '../../../core/words/words';

const label = { ru: 'Имя', uk: 'Назва', en: 'Name' };
const declared = {
  bins: { kind: 'number', standard: 5, least: 3, most: 5, whole: true, label },
  fall: { kind: 'share', standard: 0.05, least: 0, most: 1, label },
  thresholds: {
    kind: 'list',
    unit: 'share',
    standard: [0.75, 0.95],
    least: 0.01,
    most: 0.99,
    fewest: 1,
    longest: 4,
    label,
  },
  method: { kind: 'choice', standard: 'pattern', choices: { pattern: label, cv: label }, label },
  from: { kind: 'day', standard: '', label },
} as const satisfies Settings;

test('what is not given takes its standard value', () => {
  expect(readSettings(declared, {})).toEqual({
    bins: 5,
    fall: 0.05,
    thresholds: [0.75, 0.95],
    method: 'pattern',
    from: '',
  });
});

test.each([
  ['thresholds', '80,95', [0.8, 0.95]],
  ['thresholds', '0.8,0.95', [0.8, 0.95]],
  ['thresholds', '80 %; 95 %', [0.8, 0.95]],
  ['thresholds', '0,8; 0,95', [0.8, 0.95]],
  ['thresholds', [0.5], [0.5]],
  ['fall', '10%', 0.1],
  ['fall', '0,1', 0.1],
  ['fall', 10, 0.1],
  ['bins', '4', 4],
  ['method', 'cv', 'cv'],
  ['from', '2025-01-31', '2025-01-31'],
])('%s may be typed as %j', (key, given, value) => {
  expect(readSettings(declared, { [key]: given })).toMatchObject({ [key]: value });
});

test.each([
  ['thresholds', '95,80'],
  ['thresholds', ''],
  ['thresholds', '10,20,30,40,50'],
  ['thresholds', 'much'],
  ['fall', '-1'],
  ['bins', '4.5'],
  ['bins', 6],
  ['method', '__proto__'],
  ['from', '2025-02-30'],
])('%s can not be %j', (key, given) => {
  const result = readSettings(declared, { [key]: given });
  expect(isProblem(result) && result).toMatchObject({ problem: 'bad-setting', setting: key });
});

test('keys that are not declared, and those of the prototype, do nothing', () => {
  expect(readSettings(declared, JSON.parse('{"__proto__": {"bins": 3}, "constructor": 1, "other": 2}'))).toMatchObject({
    bins: 5,
  });
});

test('settings are described in the user’s words, days that are not set are left out', () => {
  const values = { bins: 5, fall: 0.05, thresholds: [0.75, 0.955], method: 'cv', from: '' };
  expect(describeSettings(declared, values, wordsIn('en'))).toEqual([
    'Name: 5',
    'Name: 5%',
    'Name: 75% / 95.5%',
    'Name: name',
  ]);
});

test('what a setting takes is said as it is typed', () => {
  expect(allowedValues(declared.thresholds)).toBe('75%; 95% (1–4: 1%…99%)');
  expect(allowedValues(declared.fall)).toBe('0%…100%');
  expect(allowedValues(declared.bins)).toBe('3…5');
  expect(allowedValues(declared.method)).toBe('pattern, cv');
});
