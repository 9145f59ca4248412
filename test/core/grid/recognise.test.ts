import type { Row } from '../../../core/grid/cell';
import { recognise } from '../../../core/grid/recognise';

const facts = { date1904: false, dateColumns: [] };
const tables = (head: readonly Row[]) => recognise(head, { top: 1 }, facts).map(({ table }) => table);
const roles = (head: readonly Row[], dateColumns: readonly number[] = []) =>
  Object.fromEntries(
    recognise(head, { top: 1 }, { date1904: false, dateColumns })[0]?.columns.flatMap(({ role, header }) =>
      role ? [[role, header]] : [],
    ) ?? [],
  );
const sales: readonly Row[] = [
  ['Дата', 'Клиент', 'Сумма', 'Прочее'],
  ['12.03.2025', 'Ромашка', 100, 'x'],
  ['13.03.2025', 'Лютик', 200.5, 'y'],
  ['14.03.2025', 'Ромашка', 300, 'x'],
];
const fromCrm: readonly Row[] = [
  [
    'ID',
    'Название компании',
    'Тип компании',
    'Сфера деятельности',
    'Рабочий телефон',
    'Рабочий e-mail',
    'Ответственный',
    'Дата создания',
    'Выручка',
  ],
  ...Array.from({ length: 12 }, (_, i) => [
    i + 1,
    `ООО Фирма ${i}`,
    'Клиент',
    'Торговля',
    `+7 900 000-00-${i}`,
    `a${i}@x.ru`,
    'Иванов',
    '01.02.2024 10:00:00',
    1000 * i,
  ]),
];

test('what is recognised: the header, the roles, how sure and examples', () => {
  const [first] = recognise(sales, { top: 5 }, facts);
  expect(first).toMatchObject({ table: 'sales', headerRow: 5, layout: 'flat' });
  expect(first?.confidence).toBeGreaterThan(0.9);
  expect(first?.columns).toEqual([
    { index: 0, header: 'Дата', role: 'day', confidence: 1, examples: ['12.03.2025', '13.03.2025', '14.03.2025'] },
    { index: 1, header: 'Клиент', role: 'client', confidence: 1, examples: ['Ромашка', 'Лютик'] },
    { index: 2, header: 'Сумма', role: 'amount', confidence: 0.95, examples: ['100', '200.5', '300'] },
    { index: 3, header: 'Прочее', role: null, confidence: 0, examples: ['x', 'y'] },
  ]);
});

test('sales come before clients where a sheet may be both, a list of clients is one', () => {
  expect(tables(sales)[0]).toBe('sales');
  expect(tables(fromCrm)[0]).toBe('clients');
  expect(
    tables([
      ['Клиент', 'Город', 'Менеджер'],
      ['Ромашка', 'Киев', 'Оля'],
      ['Лютик', 'Львов', 'Оля'],
    ]),
  ).toEqual(['clients']);
  const manySales = [sales[0] ?? [], ...Array.from({ length: 50 }, (_, i) => ['12.03.2025', `Клиент ${i % 5}`, i, ''])];
  expect(tables(manySales)).toEqual(['sales']);
});

test('other tables of the team are neither', () => {
  expect(
    tables([
      ['Дата', 'Менеджер', 'Клиент', 'Вид', 'Длительность'],
      ['12.03.2025', 'Оля', 'Ромашка', 'звонок', 5],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['Дата', 'Клиент', 'Оценка'],
      ['12.03.2025', 'Ромашка', 9],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['Дата', 'Товар', 'Остаток'],
      ['12.03.2025', 'Стул', 5],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['Дата', 'Канал', 'Расход'],
      ['12.03.2025', 'Сайт', 500],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['Месяц', 'Менеджер', 'План'],
      ['Март 2025', 'Оля', 500],
    ]),
  ).toEqual([]);
  expect(tables([])).toEqual([]);
  expect(tables([[null], ['']])).toEqual([]);
});

test('columns are told by their cells where the headers are in an unknown language or are missing', () => {
  const rows: readonly Row[] = [
    ['12.03.2025', 'Müller GmbH', '1.234,50'],
    ['13.03.2025', 'Schmidt GmbH', '99,90'],
  ];
  expect(roles([['Datum', 'Kunde', 'Betrag'], ...rows])).toEqual({ day: 'Datum', client: 'Kunde', amount: 'Betrag' });
  expect(roles(rows)).toEqual({ day: 'A', client: 'B', amount: 'C' });
  expect(recognise(rows, { top: 3 }, facts)[0]).toMatchObject({ headerRow: 2 });
  expect(
    roles(
      [
        [45728, 'Ромашка', 5],
        [45729, 'Лютик', 7],
      ],
      [0],
    ),
  ).toEqual({ day: 'A', client: 'B', amount: 'C' });
});

test('without a header nothing is guessed that may be otherwise', () => {
  expect(
    tables([
      ['12.03.2025', 'Ромашка', 'Иванов', 5],
      ['13.03.2025', 'Лютик', 'Иванов', 7],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['12.03.2025', 'Ромашка', 5, 8],
      ['13.03.2025', 'Лютик', 7, 8],
    ]),
  ).toEqual([]);
});

test('a column full of dates is the one meant by «Отгрузка», a column of numbers likewise', () => {
  expect(
    roles([
      ['Отгрузка', 'Клиент', 'Сумма'],
      ['12.03.2025', 'Ромашка', 100],
    ]),
  ).toEqual({ day: 'Отгрузка', client: 'Клиент', amount: 'Сумма' });
  expect(
    roles([
      ['Дата', 'Клиент', 'Отгрузка'],
      ['12.03.2025', 'Ромашка', 100],
    ]),
  ).toEqual({ day: 'Дата', client: 'Клиент', amount: 'Отгрузка' });
});

test('numbers of lines are no order numbers', () => {
  const numbered = (header: string) =>
    roles([['Дата', header, 'Клиент', 'Сумма'], ...[1, 2, 3].map((n) => ['12.03.2025', n, 'Ромашка', 100])]);
  expect(numbered('№').order).toBeUndefined();
  expect(numbered('№ заказа').order).toBe('№ заказа');
});

test('column and header names such as __proto__ do no harm', () => {
  expect(
    roles([
      ['Дата', 'Клиент', 'Сумма', '__proto__', 'constructor'],
      ['12.03.2025', 'Ромашка', 100, 'a', 'b'],
    ]),
  ).toEqual({ day: 'Дата', client: 'Клиент', amount: 'Сумма' });
});
