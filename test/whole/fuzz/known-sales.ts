import fc from 'fast-check';
import type { Cell, Row } from '../../../core';
import { FORMULAS, OBJECT_KEYS } from './strange';

/** One sale as it was made; how it is written on the sheet is decided for each cell. */
export interface KnownSale {
  readonly client: string;
  /** Days since 30 December 1899. */
  readonly day: number;
  readonly hundredths: number;
}

/** A sheet of sales and of rows that are none, with what a reader must find in it. */
export interface KnownSheet {
  readonly rows: readonly Row[];
  readonly sales: readonly KnownSale[];
  /** Numbers of the rows below the header that are neither sales nor blank. */
  readonly others: readonly number[];
}

const names = [
  'ООО «Ромашка»',
  'ИП Іваненко',
  'Мак',
  'ФОП Коваль',
  'Acme LLC',
  '<img src=x onerror=alert(1)>',
  '{read} $& %s',
];
const client = fc.constantFrom(...names, ...OBJECT_KEYS, ...FORMULAS.filter((text) => text.trim() === text));
const sale = fc.record({
  client,
  day: fc.integer({ min: 43_831, max: 46_022 }),
  hundredths: fc.integer({ min: -5_000_000, max: 900_000_000 }).filter((hundredths) => hundredths !== 0),
});

type Spelling<T> = (value: T) => Cell;
const spacings: readonly Spelling<string>[] = [
  (name) => name,
  (name) => ` ${name}\u00a0`,
  (name) => name.replace(/ /g, '\u202f  '),
  (name) => name.normalize('NFD'),
  (name) => (name === 'constructor' ? name.toUpperCase() : name),
];
const dateOf = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
const days: readonly Spelling<number>[] = [
  (day) => day,
  (day) => day + 0.75,
  (day) => dateOf(day),
  (day) => dateOf(day).split('-').reverse().join('.'),
  (day) => `${dateOf(day)}T10:20:30`,
];
const grouped = (hundredths: number, gap: string): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, gap)},${digits.slice(-2)}`;
};
const amounts: readonly Spelling<number>[] = [
  (hundredths) => hundredths / 100,
  (hundredths) => (hundredths < 0 ? '-' : '') + grouped(hundredths, ''),
  (hundredths) => (hundredths < 0 ? `(${grouped(hundredths, '\u00a0')})` : `${grouped(hundredths, '\u00a0')} ₽`),
  (hundredths) => (hundredths < 0 ? `${grouped(hundredths, ' ')}-` : `  ${grouped(hundredths, ' ')} `),
];

type Entry = { readonly cells: Row; readonly sale?: KnownSale };
const spelt = fc.tuple(sale, fc.constantFrom(...days), fc.constantFrom(...spacings), fc.constantFrom(...amounts));
const kept: fc.Arbitrary<Entry> = spelt.map(([one, spellDay, spellName, spellAmount]) => ({
  cells: [spellDay(one.day), spellName(one.client), spellAmount(one.hundredths)],
  sale: one,
}));
/** Rows that are no sales, whatever else stands in them. */
const left: fc.Arbitrary<Entry> = fc
  .constantFrom<Row>(
    [null, 'Итого', 1000],
    ['', 'Всего по складу:', '1 000,00'],
    ['завтра', 'Мак', 5],
    [45_700, '', null],
    [45_700, '   ', 'нет'],
    [45_700, 'Мак', null],
    [45_700, 'Мак', 'по договорённости'],
    ['#N/A', 'Мак', 5],
    [45_700, '#ССЫЛКА!', 5],
    [45_700, 'Мак', '#DIV/0!'],
    [45_700, 'Мак', true],
    [45_700, 'Мак', NaN],
    [45_700, 'Мак', '1e999'],
    ['Дата', 'Клиент', 'Сумма'],
    ['комментарий'],
  )
  .map((cells) => ({ cells }));
const blank: fc.Arbitrary<Entry> = fc
  .constantFrom<Row>([], [null, null, null], ['', ' ', '\u00a0'])
  .map((cells) => ({ cells }));

/** Sheets with the header in row 1: most rows are sales, some are none, some blank. The first is always a sale. */
export const knownSheet: fc.Arbitrary<KnownSheet> = fc
  .tuple(
    kept,
    fc.array(fc.oneof({ weight: 8, arbitrary: kept }, { weight: 2, arbitrary: left }, blank), { maxLength: 60 }),
  )
  .map(([first, rest]) => sheetOf([first, ...rest]));

function sheetOf(entries: readonly Entry[]): KnownSheet {
  const isBlank = ({ cells }: Entry) => cells.every((cell) => cell === null || String(cell).trim() === '');
  return {
    rows: [['Дата', 'Клиент', 'Сумма'], ...entries.map(({ cells }) => cells)],
    sales: entries.flatMap(({ sale: one }) => (one ? [one] : [])),
    others: entries.flatMap((entry, i) => (entry.sale || isBlank(entry) ? [] : [i + 2])),
  };
}

/** Hundredths by client, as one counts them by hand; names that differ in case or spacing are the same client. */
export function totalsOf(sales: readonly KnownSale[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { client: name, hundredths } of sales)
    totals.set(name.toLowerCase(), (totals.get(name.toLowerCase()) ?? 0) + hundredths);
  return totals;
}
