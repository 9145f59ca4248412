import { recognise } from '../../../core/grid/recognise';
import type { Row } from '../../../core/grid/cell';
import { readSales } from '../tables/read-grid';

const table = (...months: Row): readonly Row[] => [
  ['Клиент', ...months, 'Итого'],
  ['Ромашка', 1, 2, 3, 6],
  ['Север', null, 5, '', 5],
];
const layoutOf = (rows: readonly Row[], dateColumns: readonly number[] = []) =>
  recognise(rows, { top: 1 }, { date1904: false, dateColumns })[0]?.layout;

test.each<Row>([
  ['янв.25', 'фев.25', 'мар.25'],
  ['Январь 2025', 'Февраль 2025 г.', 'Март 2025'],
  ['січень 2025', 'лютий 2025', 'березень 2025'],
  ['Jan-25', 'Feb 2025', 'March 2025'],
  ['01.2025', '02.2025', '03.2025'],
  ['2025-01', '2025-02', '2025-03'],
  ['01.01.2025', '01.02.2025', '01.03.2025'],
  ['31.01.2025', '28.02.2025', '31.03.2025'],
  [45658, 45689, 45717],
])('months across, written as %s, are sales of their last days', (...months) => {
  const { records } = readSales(table(...months));
  expect(records).toEqual([
    { client: 'Ромашка', day: '2025-01-31', amount: 1 },
    { client: 'Ромашка', day: '2025-02-28', amount: 2 },
    { client: 'Ромашка', day: '2025-03-31', amount: 3 },
    { client: 'Север', day: '2025-02-28', amount: 5 },
  ]);
});

test('it is recognised and said so, the months being the day and the amount', () => {
  const [first] = recognise(table('янв.25', 'фев.25', 'мар.25'), { top: 1 }, { date1904: false, dateColumns: [] });
  expect(first).toMatchObject({ table: 'sales', layout: 'cross', headerRow: 1 });
  expect(first?.remarks).toEqual([{ remark: 'cross-tab', months: 'янв.25 … мар.25' }]);
  expect(first?.columns.map(({ role, index }) => [role, index])).toEqual([
    ['client', 0],
    ['day', 1],
    ['amount', 1],
  ]);
});

test.each<[string, readonly Row[], readonly number[]]>([
  [
    'dates of ordinary sales',
    [
      ['Клиент', 'Сумма', 'Дата', 'Срок', 'Оплата'],
      ['Ромашка', 10, '01.01.2025', '01.02.2025', '01.03.2025'],
      ['Север', 20, '02.01.2025', '03.02.2025', '04.03.2025'],
    ],
    [],
  ],
  [
    'two months only',
    [
      ['Клиент', 'Дата', 'Сумма', '01.2025', '02.2025'],
      ['Ромашка', '05.02.2025', 3, 1, 2],
    ],
    [],
  ],
  ['one month three times', table('01.2025', '01.2025', '01.2025').map((row) => [...row, 45700]), []],
])('%s are none', (_, rows, dateColumns) => {
  expect(layoutOf(rows, dateColumns)).not.toBe('cross');
});

test('what is read and what is left out keep the numbers of their rows, also where the header is repeated', () => {
  const [header = [], ...rows] = table('янв.25', 'фев.25', 'мар.25');
  const { reading, skipped } = readSales([
    ['Продажи'],
    header,
    ...rows,
    [],
    header,
    ['Лист', 'нет', 7, null, 7],
    [null, 1, null, null, 1],
    ['Итого', 1, 14, 3, 19],
  ]);
  expect(skipped).toEqual(['6 repeated-header', '7 bad-amount', '8 no-client', '9 totals']);
  expect(reading.read).toBe(5);
});

test('columns that the user has chosen for day and amount are taken as they are', () => {
  const rows: readonly Row[] = [
    ['Клиент', 'Когда', '01.2025', '02.2025', '03.2025'],
    ['Ромашка', '05.02.2025', 1, 2, 3],
  ];
  const { records } = readSales(rows, { map: { day: 'Когда', amount: '02.2025' } });
  expect(records).toMatchObject([{ client: 'Ромашка', day: '2025-02-05', amount: 2 }]);
});

test('the months as they are shown may be chosen again', () => {
  const { records } = readSales(table('янв.25', 'фев.25', 'мар.25'), { map: { day: 'янв.25 … мар.25' } });
  expect(records).toHaveLength(4);
});
