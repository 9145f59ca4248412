import fc from 'fast-check';
import type { Cell } from '../../../core';

/** Names that are properties of every object: whoever keeps things under a client's name in a plain object trips over them. */
export const OBJECT_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const;

/** Texts that a spreadsheet would take for a formula. */
export const FORMULAS = ['=1+1', '=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'x"] as const;

const PIECES = [
  ...[
    '0',
    '1',
    '9',
    '12',
    '31',
    '2025',
    '45658',
    '.',
    ',',
    '-',
    '−',
    '+',
    '/',
    ':',
    ' ',
    '\u00a0',
    '\u202f',
    "'",
    '(',
    ')',
  ],
  ...[
    '%',
    '₽',
    '$',
    'руб.',
    'грн',
    'e',
    'E+',
    'T',
    'Z',
    'от',
    'від',
    '№',
    'янв',
    'марта',
    'Mar',
    'г.',
    'ср,',
    'GMT+0300',
  ],
  ...['Итого', 'Всего', 'Total', 'Дата', 'Клиент', 'Сумма', 'Реализация', 'Договор', 'ООО', '«', '»', '"', '#N/A', '@'],
  ...[
    '\u0301',
    '\u200b',
    '\ud83d\ude00',
    '\ud800',
    '\u0000',
    '\n',
    '\r',
    '\t',
    '\ufeff',
    'İ',
    'ß',
    '<img src=x onerror=alert(1)>',
  ],
  ...['{read}', '$&', '${x}', '_x0041_', '&lt;', ']]>', '<!--', ';', '|'],
  ...OBJECT_KEYS,
  ...FORMULAS,
];

const piece = fc.constantFrom(...PIECES);
const few = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
/** A few pieces again and again, and something at the end: what makes patterns try every way. */
const long = fc
  .tuple(few, fc.constantFrom(10, 300, 5000), few)
  .map(([again, times, end]) => (again.repeat(times) + end).slice(0, LONGEST_CELL));
/** As much as a cell holds. */
const LONGEST_CELL = 32_767;

/** Texts nobody has thought of: digits, signs and words of the trade in any order, any characters at all, very long ones. */
export const strangeText = fc.oneof(
  { weight: 6, arbitrary: few },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: long },
);

export const strangeNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 60, 1e15, 9.99e307, 5e-324, 2958465, 2958466),
);

export const strangeCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: strangeText },
  { weight: 2, arbitrary: strangeNumber },
  { weight: 1, arbitrary: fc.constantFrom(null, '', ' ', true, false, '#N/A', '#ССЫЛКА!') },
);
