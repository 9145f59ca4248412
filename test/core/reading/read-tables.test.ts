import { capabilities } from '../../../core/capabilities.generated';
import type { Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { analyse } from '../../../core/reports/analyse';
import type { Request } from '../../../core/reports/request';
import { finishNow } from '../../../core/steps';
import { memoryHost, type MemorySheet } from '../memory-host';

const sheet = (name: string, ...rows: readonly Row[]): MemorySheet => ({ name, rows });
const sales = sheet(
  'Отгрузки',
  ['Дата', 'Контрагент', 'Сумма'],
  ...Array.from({ length: 12 }, (_, i): Row => [`${10 + i}.03.2025`, `Клиент ${i % 3}`, 100 + i]),
);
const clients = sheet(
  'Клиенты',
  ['Клиент', 'Ведёт', 'Город', 'Телефон'],
  ...[0, 1, 2].map((n): Row => [`Клиент ${n}`, 'Коваль', 'Минск', '+375 29 000-00-00']),
);
const recipes = sheet('Рецепты', ['Рецепт', 'Блины'], ['Мука', 2], ['Молоко', 1], ['Соль', 0.5]);

const run = (request: Partial<Request>, ...sheets: readonly MemorySheet[]) =>
  finishNow(analyse(memoryHost(...sheets), { reports: ['abc', 'portfolio-quality'], ...request }, capabilities));
const columnsOf = (role: string, header: string): Partial<Request> => ({ columns: { [role]: header } });

test('a column of the clients that the user has chosen is read', () => {
  const analysis = run(columnsOf('clients.manager', 'Ведёт'), sales, clients);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.tables.clients?.manager?.names).toEqual(['Коваль']);
});

test('a chosen header of the clients that is not there is a problem, not a workbook without clients', () => {
  expect(run(columnsOf('clients.manager', 'Куратор'), sales, clients)).toEqual({
    problem: 'unknown-header',
    header: 'Куратор',
    headers: ['Клиент', 'Ведёт', 'Город', 'Телефон'],
  });
  expect(run(columnsOf('clients.manager', 'Куратор'), sales, recipes)).toMatchObject({ problem: 'unknown-header' });
  expect(run(columnsOf('clients.manager', 'Куратор'), sales)).toEqual({
    problem: 'unknown-header',
    header: 'Куратор',
    headers: [],
  });
});

test('clients are looked for where the chosen header is, also on a sheet that is not recognised', () => {
  const accounts = sheet('База', ['Точка', 'Ответственный'], ['Клиент 0', 'Коваль'], ['Клиент 1', 'Петренко']);
  const columns = { 'clients.client': 'Точка', 'clients.manager': 'Ответственный' };
  const analysis = run({ columns }, sales, recipes, accounts);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.sources.clients?.[0].sheet).toBe('База');
  expect(analysis.tables.clients?.manager?.names).toEqual(['Коваль', 'Петренко']);
});

test('clients that can’t be read are left out where the user has chosen nothing of them, or said that there is no such column', () => {
  for (const request of [{}, columnsOf('clients.manager', ''), columnsOf('sales.client', 'Контрагент')]) {
    const analysis = run(request, sales, recipes);
    if (isProblem(analysis)) throw new Error(analysis.problem);
    expect(analysis.sources.clients).toBeUndefined();
  }
});

test('a workbook about something else has no sales, and the sheets looked at are named', () => {
  const staff = sheet('Люди', ['Сотрудник', 'Отдел'], ['Коваль', 'Продажи'], ['Петренко', 'Склад']);
  expect(run({}, recipes, staff)).toEqual({ problem: 'no-table', table: 'sales', sheets: ['Рецепты', 'Люди'] });
  expect(run({}, clients)).toMatchObject({ problem: 'no-table' });
});

test('a sheet with two of date, client and amount is told what it lacks, and it is not the longest one that is', () => {
  const long = sheet(
    'Журнал',
    ['Рецепт', 'Вес'],
    ...Array.from({ length: 50 }, (_, i): Row => [`Блюдо ${i}`, i * 1.5]),
  );
  const dateless = sheet('Итоги', ['Клиент', 'Сумма'], ['Ромашка', 100], ['Лютик', 250]);
  const clientless = sheet(
    'Касса',
    ['Дата', 'Товар', 'Количество'],
    ['12.03.2025', 'Стул', 2],
    ['13.03.2025', 'Стол', 1],
  );
  expect(run({}, long, dateless)).toEqual({
    problem: 'no-column',
    table: 'sales',
    column: 'day',
    headers: ['Клиент', 'Сумма'],
  });
  expect(run({}, long, clientless)).toMatchObject({ problem: 'no-column', column: 'client' });
});

test('dates and numbers below unknown words are near enough to say what is missing', () => {
  const readings = sheet(
    'Данные',
    ['Xx', 'Yy', 'Zz'],
    ...[1, 2, 3].map((n): Row => [`0${n}.03.2025`, n * 7.5, n + 0.25]),
  );
  expect(run({}, readings)).toMatchObject({ problem: 'no-column', headers: ['Xx', 'Yy', 'Zz'] });
});

test('what the user points at is read whatever it looks like', () => {
  expect(run({ sheet: 'Рецепты' }, recipes)).toMatchObject({ problem: 'no-column', column: 'day' });
  const strange = sheet(
    'Лист1',
    ['Aa', 'Bb', 'Cc', 'Dd'],
    ['01.03.2025', 'Стул', 'Лютик', 5],
    ['02.03.2025', 'Стол', 'Мак', 6],
  );
  const columns = { 'sales.day': 'Aa', 'sales.client': 'Cc', 'sales.amount': 'Dd' };
  const analysis = run({ columns }, recipes, strange);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.sources.sales![0].sheet).toBe('Лист1');
  expect(analysis.tables.sales!.client.names).toEqual(['Лютик', 'Мак']);
});
