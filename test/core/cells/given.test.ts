import { dayOfIso } from '../../../core/calendar/day';
import { choiceGiven, dayGiven, languageGiven } from '../../../core/cells/given';
import { periodSettings } from '../../../core/clients/periods';

test.each([
  [45992, '2025-12-01'],
  [45992.75, '2025-12-01'],
  ['01.12.2025', '2025-12-01'],
  ['2025-12-01', '2025-12-01'],
])('a day from %p', (cell, iso) => {
  expect(dayGiven(cell, 'asOf')).toBe(dayOfIso(iso));
});

test.each([undefined, null, '', ' ', 0])('no day from %p', (cell) => {
  expect(dayGiven(cell, 'asOf')).toBeUndefined();
});

test.each(['soon', true, -5, 1e9])('%p is no day', (cell) => {
  expect(dayGiven(cell, 'asOf')).toEqual({ problem: 'bad-argument', argument: 'asOf', expected: '2025-12-31' });
});

test('a language by its code, in any case; none where it is blank', () => {
  expect(['ru', ' UK ', 'en', '', null].map((cell) => languageGiven(cell, 'language'))).toEqual([
    'ru',
    'uk',
    'en',
    undefined,
    undefined,
  ]);
  expect(languageGiven('de', 'language')).toEqual({
    problem: 'bad-argument',
    argument: 'language',
    expected: 'ru, uk, en',
  });
});

test('a choice by key or by name in any language; anything else is handed on to be refused', () => {
  const { period } = periodSettings(2);
  expect(['month', 'Квартал', 'рік', 'half-year'].map((cell) => choiceGiven(period, cell))).toEqual([
    'month',
    'quarter',
    'year',
    'half',
  ]);
  expect([undefined, 'decade', 7].map((cell) => choiceGiven(period, cell))).toEqual([undefined, 'decade', 7]);
});
