/** What earlier campaigns have stumbled over, each kept so that it is tried for ever. */

const CELL = 32_767;

/** Texts of which a pattern once tried every way to read them. */
export const SLOW_TEXTS: readonly string[] = [
  `12.03.2025${' '.repeat(90)}x`,
  `2025-03-12T${' '.repeat(80)}x`,
  `a${' '.repeat(CELL - 2)}1`,
  `a${'.'.repeat(CELL - 4)}a 5`,
  '@'.repeat(CELL),
  'a@'.repeat(CELL / 2),
  `Счёт 1${' '.repeat(CELL - 7)}x`,
  `Счёт 1${' от'.repeat(10_000)}`,
  `a${'\u0301\u0327'.repeat(16_000)}`,
  `a${'\u0301'.repeat(16_000)}${'\u0327'.repeat(16_000)}`,
  `Итого${' '.repeat(CELL - 6)}x`,
  `${'1 '.repeat(16_000)}x`,
  '('.repeat(CELL),
  'aA'.repeat(16_000),
];

/** Numbers so large that their sums are none; text made `Infinity` of them. */
export const TOO_LARGE: readonly string[] = ['1e999', '9'.repeat(400), `-${'9'.repeat(310)},5`, '1e308', '5E+200'];

/** Numbers that should have cancelled out: shares of them are beyond all numbers. */
export const DUST: readonly number[] = [5e-324, -5e-324, 1e-300, 1e-60, -0];

/** Texts that were clean only after they had been cleaned twice. */
export const HIDDEN_ACCENTS: readonly string[] = ['g\u200b\u0301', 'и\u00ad\u0306', 'е\u2060\u0308'];

/** Columns that no table has, though an object seems to have them; with `rows` a table lost count of its own rows. */
export const NO_COLUMNS: readonly string[] = ['rows', '__proto__', 'constructor', 'toString'];

/** Values of settings that could not even be shown. */
export const UNSHOWABLE: readonly unknown[] = [
  { toString: 1 },
  JSON.parse('{"__proto__": 1, "toString": null}'),
  Object.create(null),
  [[[[]]]],
  [{ valueOf: 'x' }],
];

/** Separated texts with quotes that are never closed, each of which was looked for to the end of the text. */
export const UNCLOSED_QUOTES: readonly string[] = ['"a,', '"a""b,', '"\n', '"a;"', '""a,"'].map((text) =>
  text.repeat(200_000),
);
