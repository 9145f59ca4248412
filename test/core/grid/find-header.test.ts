import type { Row } from '../../../core/grid/cell';
import { findHeader } from '../../../core/grid/find-header';
import { headerNames } from '../../../core/grid/header-names';

const find = (head: readonly Row[], named: readonly string[] = []) => findHeader(head, { table: 'sales', named });
function names(head: readonly Row[], left = 1) {
  const header = find(head);
  const width = Math.max(...head.map((row) => row.length));
  const rows = head.slice(header.last + 1);
  const filled = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column] ?? null) !== null));
  return headerNames(head, { header, left, filled }).names;
}
const data: readonly Row[] = [
  ['12.03.2025', 'ООО Ромашка', 100],
  ['13.03.2025', 'ООО Лютик', 200],
];

test('below titles, parameters and blank rows', () => {
  const title: readonly Row[] = [
    ['Отчет по продажам за март'],
    ['Отбор:', 'Клиент равно «все»', null],
    [],
    ['Дата', 'Клиент', 'Сумма'],
  ];
  expect(find([...title, ...data])).toEqual({ first: 3, last: 3 });
});

test('the first of two equal rows', () => {
  expect(find([['Дата', 'Клиент', 'Сумма'], ...data, ['Дата', 'Клиент', 'Сумма'], ...data])).toEqual({
    first: 0,
    last: 0,
  });
});

test('a title of several cells right above is no header', () => {
  const head = [['Отдел', null, 'Март'], ['Дата', 'Клиент', 'Сумма'], ...data];
  expect(find(head)).toEqual({ first: 1, last: 1 });
});

test('merged cells above, further headers, units and numbers of columns below', () => {
  expect(find([['Документ', null, 'Сумма'], ['Дата', 'Клиент', 'с НДС'], ...data])).toEqual({ first: 0, last: 1 });
  expect(find([['Дата', 'Клиент', 'Сумма'], [null, null, 'руб.'], [1, 2, 3], ...data])).toEqual({ first: 0, last: 2 });
});

test('no header where the first row is data', () => {
  expect(find(data)).toEqual({ first: 0, last: -1 });
  expect(find([])).toEqual({ first: 0, last: -1 });
});

test('unknown words above numbers are a header, and words the user has named', () => {
  expect(find([['Raport'], ['Pvm', 'Asiakas', 'Euroa'], ...data])).toEqual({ first: 1, last: 1 });
  expect(
    find(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      ['D'],
    ),
  ).toEqual({ first: 1, last: 1 });
});

test('names of merged cells reach over their columns, names that occur twice are told apart', () => {
  const head: readonly Row[] = [
    ['Клиент', 'Отгрузка', null, 'Оплата', null],
    [null, 'Дата', 'Сумма', 'Дата', 'Сумма'],
    ['Ромашка', 1, 2, 3, 4],
  ];
  expect(names(head)).toEqual(['Клиент', 'Отгрузка Дата', 'Отгрузка Сумма', 'Оплата Дата', 'Оплата Сумма']);
  expect(
    names([
      ['Дата', 'Клиент', 'Сумма', 'сумма'],
      ['12.03.2025', 'Ромашка', 1, 2],
    ]),
  ).toEqual(['Дата', 'Клиент', 'Сумма', 'сумма (2)']);
});

test('a column without a header has its letter, one beside the data of its merged header takes that header', () => {
  expect(
    names(
      [
        ['Дата', 'Клиент', 'Сумма', null],
        ['12.03.2025', 'Ромашка', 1, 'x'],
      ],
      26,
    ),
  ).toEqual(['Дата', 'Клиент', 'Сумма', 'AC']);
  expect(
    names([
      ['Дата', 'Клиент', null, 'Сумма'],
      ['12.03.2025', null, 'Ромашка', 1],
    ]),
  ).toEqual(['Дата', 'B', 'Клиент', 'Сумма']);
});
