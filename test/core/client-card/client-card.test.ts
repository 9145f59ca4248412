import type { Block, TableBlock, Value } from '../../../core/blocks/blocks';
import { dayOfIso } from '../../../core/calendar/day';
import abcCapability from '../../../core/capabilities/abc/body';
import { wholeCapabilities } from '../../../core/bodies.generated';
import { tellsOfClients } from '../../../core/client-card/card-needs';
import { clientCard, type CardTerms } from '../../../core/client-card/client-card';
import type { Book } from '../../../core/reading/book';
import { answerFrom, type Answer } from '../../../core/reports/answer';
import { isProblem, type Problem } from '../../../core/problem';
import { standardsOf } from '../../../core/settings/settings';
import type { Tables } from '../../../core/tables/tables';
import { languages, type Language } from '../../../core/words/language';
import { wordsIn } from '../../../core/words/words';
import { coded, salesOf, type SaleRow } from '../sales-of';

/** A bought every month of 2025, B in two quarters with a return, C once; A went from Иванов to Петрова in July. */
const rows: readonly SaleRow[] = [
  ...Array.from({ length: 12 }, (_, i) => ({
    client: 'Астра',
    day: `2025-${String(i + 1).padStart(2, '0')}-10`,
    amount: 1000,
    order: `A-${i}`,
    manager: i < 6 ? 'Иванов' : 'Петрова',
  })),
  { client: 'Бета', day: '2025-02-01', amount: 300, order: 'Б-1', manager: 'Иванов' },
  { client: 'Бета', day: '2025-02-03', amount: 100, order: 'Б-1', manager: 'Иванов' },
  { client: 'Бета', day: '2025-11-20', amount: 200, order: 'Б-2', manager: 'Иванов' },
  { client: 'Бета', day: '2025-11-25', amount: -50, order: 'Б-3', manager: 'Иванов' },
  { client: 'Вега', day: '2025-05-05', amount: 60, order: 'В-1' },
  { client: 'Возвраты', day: '2025-05-06', amount: -60, order: 'Г-1' },
];
const products = rows.map((row, i) => (row.client === 'Бета' ? `Товар ${i % 5}` : undefined));
const tables: Tables = {
  sales: { ...salesOf(rows), product: coded(products) },
  clients: {
    rows: 2,
    client: coded(['БЕТА', 'Астра']),
    city: coded(['Минск', undefined]),
    potential: Float64Array.of(5000, NaN),
    nextContact: Int32Array.of(dayOfIso('2026-01-15'), dayOfIso('2026-02-01')),
  },
};
const asOf = dayOfIso('2026-01-01');

/** The answers of all reports that say something of a client. */
function answersUnder({ settings = {}, ...terms }: CardTerms): readonly Answer[] {
  const book = { tables, sources: {}, problems: {} } as unknown as Book;
  return wholeCapabilities.filter(tellsOfClients).map((one) => answerFrom(book, one, { settings, ...terms }));
}

const answer = (client: string, terms: Partial<CardTerms> = {}, language: Language = 'ru') =>
  clientCard({ tables, client, answers: answersUnder({ asOf, ...terms }) }, { asOf, ...terms }, wordsIn(language));
const cardOf = (client: string, terms: Partial<CardTerms> = {}) => answer(client, terms) as readonly Block[];

const tableIn = (blocks: readonly Block[], name: string) =>
  blocks.find((block): block is TableBlock => block.block === 'table' && block.name === name);
const rowsIn = (blocks: readonly Block[], name: string): readonly (readonly Value[])[] =>
  tableIn(blocks, name)?.rows ?? [];
const figuresIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'figures' ? block.figures : []));
const figure = (blocks: readonly Block[], label: string) => figuresIn(blocks).find((one) => one.label === label);

test('a card begins with the client’s name and the manager of its latest sale', () => {
  expect(cardOf('Астра')[0]).toEqual({ block: 'title', text: 'Астра', subtitle: 'Менеджер: Петрова' });
  expect(cardOf('Вега')[0]).toMatchObject({ subtitle: 'Менеджер: Без менеджера' });
});

test('money, purchases and rhythm: returns lower the revenue and are no purchases', () => {
  const card = cardOf('Бета');
  expect(figure(card, 'Выручка')?.value).toBe(550);
  expect(figure(card, 'Покупок')?.value).toBe(2);
  expect(figure(card, 'Первая покупка')?.value).toBe(dayOfIso('2025-02-01'));
  expect(figure(card, 'Последняя покупка')).toMatchObject({ value: dayOfIso('2025-11-20'), note: '42 дня назад' });
  expect(figure(card, 'Покупает в среднем раз в')).toMatchObject({ value: '292 дня', note: 'молчит 42 дня' });
});

test('in a shorter period analysed the whole time is told beside it', () => {
  const settings = { window: 'from-to', from: '2025-11-01', to: '2026-01-01' };
  const card = cardOf('Бета', { settings });
  expect(figure(card, 'Выручка')).toMatchObject({ value: 150, note: 'за всё время 550' });
  expect(figure(card, 'Покупок')).toMatchObject({ value: 1, note: 'за всё время 2' });
  expect(figure(cardOf('Бета'), 'Выручка')?.note).toBeUndefined();
});

test('today’s classes are those of the reports, each with the reason that the report gives', () => {
  const abc = abcCapability.compute({ ...tables, sales: tables.sales! }, standardsOf(abcCapability.settings), asOf);
  if (isProblem(abc)) throw new Error(abc.problem);
  const list = tableIn(abcCapability.report(abc, wordsIn('ru')), 'clients')!;
  const own = list.rows.find((row) => row[1] === 'Бета')!;
  const [bySize, byRhythm, byScores] = rowsIn(cardOf('Бета'), 'classes');
  expect(bySize).toEqual(['ABC', own[5], own[6]]);
  expect(byRhythm).toEqual([
    'XYZ',
    'Y',
    'С первой покупки покупал в 2 из 11 месяцев: 18\u00a0%, для X нужно 75\u00a0%.',
  ]);
  expect(byScores?.[1]).toMatch(/^\d{3}$/); // fewer than five clients make no segments
  expect(byScores?.[2]).toMatch(/^42 дня с последней покупки – R\d/);
});

test('settings given for a report hold for its class in the card', () => {
  const classOf = (settings: CardTerms['settings']) =>
    rowsIn(cardOf('Бета', { settings: settings ?? {} }), 'classes')[0]?.[1];
  expect(classOf({ 'abc.thresholds': [0.96, 0.999] })).toBe('B');
  expect(classOf({ 'xyz.thresholds': [0.96, 0.999] })).toBe(classOf({}));
});

test('classes period by period are those of migration, with the reason of every move, latest first', () => {
  const history = rowsIn(cardOf('Бета'), 'history');
  expect(history.map(([period, abc, , what]) => [period, abc, what])).toEqual([
    ['4 кв. 2025', 'C', 'вернулся'],
    ['3 кв. 2025', '—', '—'],
    ['2 кв. 2025', '—', 'потерян'],
    ['1 кв. 2025', 'C', '—'],
  ]);
  expect(history[0]?.[7]).toBe('Снова покупает после перерыва.');
  const moved = rowsIn(cardOf('Астра'), 'history')[1];
  expect(moved?.[6]).toBe('Петрова');
  expect(moved?.[7]).toBe('Передан: Иванов → Петрова.');
});

test('latest purchases: an order is one line with its products, returns are there too', () => {
  const lines = rowsIn(cardOf('Бета'), 'purchases');
  expect(lines.map(([day, order, amount]) => [day, order, amount])).toEqual([
    [dayOfIso('2025-11-25'), 'Б-3', -50],
    [dayOfIso('2025-11-20'), 'Б-2', 200],
    [dayOfIso('2025-02-01'), 'Б-1', 400],
  ]);
  expect(lines[2]?.[3]).toBe('Товар 2, Товар 3');
});

test('purchases by month go from the first purchase to the as-of date, and are drawn', () => {
  const card = cardOf('Бета');
  const months = rowsIn(card, 'months');
  expect(months).toHaveLength(11);
  expect(months[0]).toEqual(['февраль 2025', 400, 1]);
  expect(months[9]).toEqual(['ноябрь 2025', 200, 1]);
  expect(card.find(({ block }) => block === 'chart')).toMatchObject({ table: 'months', categories: 'month' });
});

test('what the client table says is told as people write it, whatever the spelling of the name', () => {
  expect(rowsIn(cardOf('Бета'), 'attributes')).toEqual([
    ['Город', 'Минск'],
    ['Потенциал', '5\u00a0000'],
    ['Следующий контакт', '15.01.2026'],
  ]);
  expect(tableIn(cardOf('Вега'), 'attributes')).toBeUndefined();
});

test('a client with nothing but returns has a card without purchases', () => {
  const card = cardOf('Возвраты');
  expect(figure(card, 'Последняя покупка')?.value).toBeNull();
  expect(rowsIn(card, 'classes').map(([, own]) => own)).toEqual(['C', '—', '—']);
  expect(card.some(({ block }) => block === 'chart')).toBe(false);
});

test('an unknown client is a problem with names like it; case and spaces do not matter', () => {
  expect(answer('Бетта')).toEqual({ problem: 'unknown-client', client: 'Бетта', near: ['Бета'] });
  expect((answer('ытр') as Problem).problem).toBe('unknown-client');
  expect(cardOf('  бета ')[0]).toMatchObject({ text: 'Бета' });
  expect(isProblem(clientCard({ tables: {}, client: 'Бета', answers: [] }, { asOf }, wordsIn('ru')))).toBe(true);
});

test('too few periods for a history are told in a sentence', () => {
  const card = cardOf('Бета', { settings: { period: 'year' } });
  expect(tableIn(card, 'history')).toBeUndefined();
  expect(card.some((block) => block.block === 'note' && /Полных периодов «год» найдено 1/.test(block.text))).toBe(true);
});

test('a setting that can’t be read leaves the rest of the card in place', () => {
  const card = cardOf('Бета', { settings: { thresholds: 'много' } });
  expect(rowsIn(card, 'classes')[0]?.[2]).toMatch(/не может быть «много»/);
  expect(rowsIn(card, 'classes')[1]?.[1]).toBe('Y');
  expect(tableIn(card, 'purchases')).toBeDefined();
});

test.each(languages)('a card in %s is plain JSON without a gap in its sentences', (language) => {
  for (const client of tables.sales!.client.names) {
    const card = answer(client, {}, language);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(JSON.stringify(card)).not.toMatch(/\{\w+[:}]|undefined|NaN/);
    if (language === 'en') expect(JSON.stringify(rowsIn(card as readonly Block[], 'classes'))).not.toMatch(/[а-я]/);
  }
});
