import { languages, remarkSentence, wordsIn, type Remark } from '../../../core';
import { recognise } from '../../../core/grid/recognise';
import type { Row } from '../../../core/grid/cell';
import { readSales } from '../tables/read-grid';

const remarksOn = (rows: readonly Row[]): readonly Remark[] =>
  recognise(rows, { top: 1 }, { date1904: false, dateColumns: [1] })[0]?.remarks ?? [];

const grouped: readonly Row[] = [
  ['Клиент', 'Дата', 'Сумма'],
  ['Ромашка', 45700, 10],
  [null, 45701, 20],
  [null, 45702, 30],
  ['Север', 45700, 40],
  [null, 45705, 50],
];

test('clients that stand in the first row of their group only are filled down, and it is said how sure that is', () => {
  expect(remarksOn(grouped)).toEqual([{ remark: 'filled-down', column: 'Клиент', confidence: 1 }]);
});

test.each<[string, readonly Row[]]>([
  ['the first row has no client', [['Клиент', 'Дата', 'Сумма'], [null, 45700, 1], ...grouped.slice(1)]],
  ['a client comes twice in a row', [...grouped, ['Лист', 45706, 1], ['Лист', 45707, 1]]],
  [
    'hardly any client is missing',
    [...grouped.slice(0, 2), ...'абвгдежз'.split('').map((name): Row => [name, 45700, 1])],
  ],
  [
    'most clients come again and again',
    [
      ...grouped,
      ...'абабабаб'.split('').flatMap((name): Row[] => [
        [name, 45700, 1],
        [null, 45700, 2],
      ]),
    ],
  ],
])('nothing is filled where %s', (_, rows) => {
  expect(remarksOn(rows)).toEqual([]);
});

test('rows of numbers alone, totals and what follows a blank row are not filled', () => {
  const { reading } = readSales([
    ...grouped,
    [null, null, 90],
    ['Итого', null, 150],
    [null, 45706, 7],
    [],
    ['Лист', 45707, 60],
    [],
    [null, 45708, 8],
  ]);
  expect(reading.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [7, 'no-date'],
    [8, 'totals'],
    [9, 'no-client'],
    [13, 'no-client'],
  ]);
  expect(reading.read).toBe(6);
});

test('a header repeated on every page is nobody’s name', () => {
  const { reading } = readSales([...grouped, ['Клиент', 'Дата', 'Сумма'], [null, 45706, 7]]);
  expect(reading.skipped.map(({ reason }) => reason)).toEqual(['repeated-header', 'no-client']);
});

test.each(languages)('every remark is a whole sentence in %s', (language) => {
  const all: readonly Remark[] = [
    { remark: 'filled-down', column: 'Клиент', confidence: 0.93 },
    { remark: 'derived-amount', quantity: 'Кол-во', price: 'Цена' },
    { remark: 'cross-tab', months: 'янв.25 … дек.25' },
    { remark: 'no-header' },
  ];
  for (const remark of all) expect(remarkSentence(remark, wordsIn(language))).toMatch(/^[\p{Lu}][^{}]*\.$/u);
});
