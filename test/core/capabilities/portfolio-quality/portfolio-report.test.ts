import type { ChartBlock, TableBlock } from '../../../../core/blocks/blocks';
import { report } from '../../../../core/capabilities/portfolio-quality/blocks';
import type { PortfolioResult } from '../../../../core/capabilities/portfolio-quality/portfolio-quality';
import type { Language } from '../../../../core/words/language';
import { wordsIn } from '../../../../core/words/words';
import { sold } from '../migration/quarters';
import { many, qualityOf } from './portfolios';

const even = { thresholds: [0.98] };
const quarter = (name: 'Q2' | 'Q3' | 'Q4', best: number) => [
  ...sold(name, many('Крупный', best, 1000), 'Иванов Сергей'),
  ...sold(name, many('Малый', 12, 10), 'Иванов Сергей'),
  ...sold(name, { Опора: 1000, Ровный: 10 }, 'Петрова Анна'),
];
const fallen = qualityOf([...quarter('Q2', 14), ...quarter('Q3', 12), ...quarter('Q4', 5)], even);

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const notes = (given: PortfolioResult, language: Language = 'ru') =>
  report(given, wordsIn(language)).flatMap((block) =>
    block.block === 'note' ? [`${block.tone}: ${plain(block.text)}`] : [],
  );
const table = (name: string, given = fallen) =>
  report(given, wordsIn('ru')).find((block): block is TableBlock => block.block === 'table' && block.name === name);
const charts = (given: PortfolioResult) =>
  report(given, wordsIn('ru')).filter((block): block is ChartBlock => block.block === 'chart');

test('a flag in words: from what to what, how many, who, and how many more', () => {
  const names = (leaver: string) => [10, 11, 12, 6, 7].map((n) => leaver.replace('#', String(n))).join(', ');
  expect(notes(fallen)).toEqual([
    'warning: Иванов Сергей: доля A упала с 50 % до 29 % (было 12 клиентов A, стало 5). Клиентов A меньше уже второй период подряд: 14 → 12 → 5. ' +
      `Больше не A: ${names('Крупный # (нет покупок, −1 000)')} и ещё 2.`,
  ]);
  expect(notes(fallen, 'uk')[0]).toMatch(
    /^warning: Иванов Сергей: частка A впала з 50 % до 29 % \(було 12 клієнтів A, стало 5\)\./,
  );
  expect(notes(fallen, 'en')[0]).toMatch(
    /^warning: Иванов Сергей: the share of A fell from 50% to 29% \(12 A clients before, 5 now\)\./,
  );
});

test('only flags of the latest period are told, the earlier ones stand in the table', () => {
  const recovered = qualityOf([...quarter('Q2', 14), ...quarter('Q3', 5), ...quarter('Q4', 5)], even);
  expect(notes(recovered)).toEqual(['good: Заметных падений A и X за последний период ни у кого нет.']);
  const { columns, rows } = table('portfolio', recovered)!;
  const flags = rows.map((row) => [row[0], row[1], row[columns.length - 1]]);
  expect(flags.filter(([, , flag]) => flag !== null)).toEqual([
    ['Иванов Сергей', '3 кв. 2025', 'доля A −24 п.\u00a0п.'],
  ]);
});

test('A fewer twice running has a sentence of its own where the share did not fall', () => {
  const given = qualityOf([...quarter('Q2', 14), ...quarter('Q3', 13), ...quarter('Q4', 12)], even);
  expect(notes(given)).toEqual([
    'warning: Иванов Сергей: клиентов A всё меньше второй период подряд: 14 → 13 → 12. ' +
      'Больше не A: Крупный 13 (нет покупок, −1 000), Крупный 14 (нет покупок, −1 000).',
  ]);
});

test('the table by manager and period, and a chart for every manager that draws its own rows', () => {
  const { rows } = table('portfolio')!;
  expect(rows.map(([manager, period]) => `${manager} ${period}`)).toEqual(
    ['Иванов Сергей', 'Петрова Анна'].flatMap((manager) => [2, 3, 4].map((n) => `${manager} ${n} кв. 2025`)),
  );
  expect(charts(fallen).map(({ title, rows: drawn, series }) => [title, drawn, series])).toEqual([
    ['Иванов Сергей: доли классов', { first: 0, count: 3 }, ['shareA', 'shareB']],
    ['Петрова Анна: доли классов', { first: 3, count: 3 }, ['shareA', 'shareB']],
    ['Вся компания: доли классов', undefined, ['shareA', 'shareB']],
  ]);
});

test('the latest period in one line per manager', () => {
  const { columns, rows } = table('managers')!;
  const column = (key: string) => columns.findIndex((one) => one.key === key);
  const [ivanov] = rows;
  expect(['clients', 'A', 'shareA', 'changeA'].map((key) => ivanov![column(key)])).toEqual([
    17,
    5,
    5 / 17,
    5 / 17 - 1 / 2,
  ]);
});

test('more than twelve managers: charts for the largest twelve, and a note says so', () => {
  const rows = (['Q3', 'Q4'] as const).flatMap((name) =>
    Array.from({ length: 14 }, (_, i) => sold(name, { [`Клиент ${i}`]: 100 + i }, `Менеджер ${i}`)).flat(),
  );
  const given = qualityOf(rows);
  expect(charts(given)).toHaveLength(13);
  expect(charts(given)[0]!.title).toBe('Менеджер 13: доли классов');
  expect(notes(given)).toContain(
    'plain: Диаграммы построены для 12 менеджеров с наибольшей выручкой; остальные – в таблице.',
  );
});

test('without managers the company is shown, and a note says what is missing', () => {
  const bare = qualityOf([...sold('Q3', { Альфа: 5 }), ...sold('Q4', { Альфа: 5 })]);
  expect(notes(bare)[0]).toMatch(/^plain: Менеджеры в данных не указаны/);
  expect(table('portfolio', bare)).toBeUndefined();
  expect(table('company', bare)!.rows).toHaveLength(2);
});

test('the moved clients say what happened', () => {
  const rows = [
    ...sold('Q3', { Альфа: 100, Бета: 10 }, 'Иванов'),
    ...sold('Q4', { Альфа: 10 }, 'Петрова'),
    ...sold('Q4', { Бета: 100 }, 'Иванов'),
  ];
  const { columns, rows: listed } = table('moved', qualityOf(rows))!;
  const line = (client: string) => {
    const row = listed.find((one) => one.includes(client))!;
    return ['manager', 'what', 'from', 'to'].map((key) => row[columns.findIndex((one) => one.key === key)]);
  };
  expect(line('Альфа')).toEqual(['Иванов', 'ушёл из A; передан: Иванов → Петрова', 'A', 'C']);
  expect(line('Бета')).toEqual(['Иванов', 'пришёл в A', 'C', 'A']);
});
