import type { HeaderWords } from '../schema/header-words';
import { tableNames, type TableName } from '../schema/schema';
import { declaredTables } from '../schema/tables.generated';

interface HeaderPhrase {
  /** Null for a header that means none of the table's columns. */
  readonly column: string | null;
  readonly weight: number;
  readonly words: readonly string[];
  /** The header must have no other words. */
  readonly whole: boolean;
}
/** Phrases by the first letters of their first word. */
type Lexicon = ReadonlyMap<string, readonly HeaderPhrase[]>;

/** How surely a header means each column, 0…1; columns it does not mean are missing. */
export type HeaderMatch = ReadonlyMap<string, number>;

/** The columns of the table that the header may mean, by its words alone. */
export function matchHeader(header: string, table: TableName): HeaderMatch {
  const words = wordsOf(header);
  if (words.length === 0 || words.length > MOST_WORDS) return new Map();
  const found = fitsOf(words, table);
  const scores = new Map<string, number>();
  for (const { column, score, covered } of found) {
    if (column === null) continue;
    const outdone = found.some((other) => other.covered !== covered && (other.covered & covered) === covered);
    scores.set(column, Math.max(scores.get(column) ?? 0, outdone ? score * OUTDONE : score));
  }
  return scores;
}

/** Whether all of a header's words are known to the table: as a column's name, as something else, or as a unit. */
export function isKnownHeader(header: string, table: TableName): boolean {
  const words = wordsOf(header);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const all = (1 << words.length) - 1;
  const fillers = fillersIn(words);
  return fitsOf(words, table).reduce((known, { covered }) => known | covered, fillers) === all;
}

/** A longer phrase in the same header speaks louder: `сумма ндс` is hardly `сумма`. */
const OUTDONE = 0.4;
const MOST_WORDS = 10;
/** Longer texts are no headers, as `MOST_WORDS` says of those with many words. */
const LONGEST = 500;

interface Fit {
  readonly column: string | null;
  readonly score: number;
  /** Bit set of the header's words that the phrase covers. */
  readonly covered: number;
}

const fitsOf = (words: readonly string[], table: TableName): readonly Fit[] => fitsIn(lexicons[table], words);

const fitsIn = (lexicon: Lexicon, words: readonly string[]): readonly Fit[] =>
  words.flatMap((word) => (lexicon.get(stemOf(word)) ?? []).flatMap((phrase) => fit(phrase, words)));

function fit({ column, weight, words: wanted, whole }: HeaderPhrase, words: readonly string[]): readonly Fit[] {
  let covered = 0;
  for (const word of wanted) {
    const at = words.findIndex((one, i) => (covered & (1 << i)) === 0 && isWord(one, word));
    if (at < 0) return [];
    covered |= 1 << at;
  }
  const fillers = fillersIn(words);
  const total = bits(((1 << words.length) - 1) & ~fillers);
  const share = total === 0 ? 1 : bits(covered & ~fillers) / total;
  if (whole && share < 1) return [];
  return [{ column, score: weight * (0.5 + share / 2), covered }];
}

const isWord = (word: string, wanted: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** Words that change nothing: prepositions, currencies, thousands. */
const FILLERS = new Set(
  'в на по за и й і та от від для с со з із у р руб рубли рублей рублях rub ₽ грн гривна гривен гривень uah ₴ usd eur $ € the of in and to тыс тис всего'.split(
    ' ',
  ),
);
const fillersIn = (words: readonly string[]): number =>
  words.reduce((set, word, i) => (FILLERS.has(word) ? set | (1 << i) : set), 0);

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The words of a header: `CustomerID` and `customer_id` are `customer id`, ё is е, apostrophes are dropped. */
function wordsOf(header: string): readonly string[] {
  if (header.length > LONGEST) return [];
  const spaced = header
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[№#%₽₴$€]/g, ' $& ')
    .replace(/['’ʼ`]/g, '');
  return spaced
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/[^\p{L}\p{N}№#%₽₴$€]+/u)
    .filter((word) => word !== '');
}

const stemOf = (word: string): string => word.replace('*', '').slice(0, 3);

function lexiconOf(columns: HeaderWords, others: string): Lexicon {
  const lexicon = new Map<string, HeaderPhrase[]>();
  const add = (column: string | null, weight: number, phrases: string) => {
    for (const phrase of phrases.split(',')) {
      const whole = phrase.trim().startsWith('=');
      const words = phrase.trim().replace('=', '').split(/\s+/);
      const stem = stemOf(words[0] ?? '');
      lexicon.set(stem, [...(lexicon.get(stem) ?? []), { column, weight, words, whole }]);
    }
  };
  for (const [column, tiers] of Object.entries(columns)) {
    for (const [weight, phrases] of Object.entries(tiers)) add(column, Number(weight), phrases);
  }
  add(null, 1, others);
  return lexicon;
}

const lexicons = Object.fromEntries(
  tableNames.map((table) => {
    const { headers, otherHeaders } = declaredTables[table];
    return [table, lexiconOf(headers as HeaderWords, otherHeaders)];
  }),
) as unknown as Readonly<Record<TableName, Lexicon>>;

const sheetLexicons = Object.fromEntries(
  tableNames.map((table) => [table, lexiconOf({ sheet: { 1: declaredTables[table].sheets } }, '')]),
) as unknown as Readonly<Record<TableName, Lexicon>>;

/** Whether a sheet's name says that it holds the table: «Опрос 2025», “NPS”. */
export function isSheetOf(sheet: string, table: TableName): boolean {
  const words = wordsOf(sheet);
  return words.length > 0 && words.length <= MOST_WORDS && fitsIn(sheetLexicons[table], words).length > 0;
}
