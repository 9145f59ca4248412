import { languages, type Language } from '../../../core/words/language';
import { phrasesIn, type Found } from './phrases-in';

const all = phrasesIn('core', 'pane', 'excel-addin', 'sheets-script');
/** Ends a sentence; «п. п.» and «тыс.» do not. */
const FULL_STOP = /(?<!\u00a0(п|тыс|тис))[.?!]$/;

/** The texts in these languages that are as they should not be, with their places. */
const wrong = (among: readonly Language[], isWrong: (text: string) => boolean): readonly string[] =>
  all.flatMap(({ place, phrase }) =>
    among.filter((language) => isWrong(phrase[language])).map((language) => `${place} ${phrase[language]}`),
  );

/** The phrases whose languages do not say the same in some respect. */
const unlike = (respect: (text: string) => string): readonly Found[] =>
  all.filter(({ phrase }) => new Set(languages.map((language) => respect(phrase[language]))).size > 1);

const factsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
const plurals = (text: string) => [...text.matchAll(/\{\w+:([^}]*)\}/g)].map(([, forms]) => forms!.split('|').length);

test('there are hundreds of phrases to look at', () => {
  expect(all.length).toBeGreaterThan(500);
});

test('every language tells the same facts', () => {
  expect(unlike(factsIn)).toEqual([]);
});

test('a plural has three forms in Russian and Ukrainian, two in English', () => {
  expect(wrong(['ru', 'uk'], (text) => plurals(text).some((forms) => forms !== 3))).toEqual([]);
  expect(wrong(['en'], (text) => plurals(text).some((forms) => forms !== 2))).toEqual([]);
});

test('what is a sentence in one language is one in the others', () => {
  expect(unlike((text) => String(FULL_STOP.test(text)))).toEqual([]);
});

test('each language has its own letters and quotation marks', () => {
  expect(wrong(['ru'], (text) => /[іїєґІЇЄҐ“”"]/.test(text))).toEqual([]);
  expect(wrong(['uk'], (text) => /[ыэёъЫЭЁЪ“”"]/.test(text))).toEqual([]);
  expect(wrong(['en'], (text) => /[а-яА-Я«»"]/.test(text))).toEqual([]);
});

test('dashes are en dashes, in ranges as well', () => {
  expect(wrong(languages, (text) => /\S — \S|\d-\d| - /.test(text))).toEqual([]);
});

test('a percent sign stays with its number; in English there is no space before it', () => {
  expect(wrong(['ru', 'uk'], (text) => /[\d}] ?%/.test(text))).toEqual([]);
  expect(wrong(['en'], (text) => /[\d}]\s%/.test(text))).toEqual([]);
});

test('no phrase has two spaces in a row', () => {
  expect(wrong(languages, (text) => /\s{2}/.test(text))).toEqual([]);
});
