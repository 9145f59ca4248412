import { analyse, capabilities, finish, type Request } from '../../core';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import type { CellValue } from '../../embedded/workbook/model/sheet';
import { expectNothingMissing, openExcel } from './open-excel';

afterEach(expectNothingMissing);

function run(sheets: Readonly<Record<string, readonly CellValue[][]>>, request: Partial<Request>) {
  const { excel, sheet } = openExcel(newWorkbook(...Object.keys(sheets)));
  for (const [name, rows] of Object.entries(sheets)) sheet(name).values = rows.map((row) => [...row]);
  return finish(analyse(excel, { reports: ['abc'], ...request }, capabilities));
}

const sales = [
  ['Дата', 'Клиент', 'Сумма'],
  ['12.03.2025', 'Ромашка', 100],
  ['13.03.2025', 'Лютик', 200],
];
const clients = [
  ['Клиент', 'Менеджер', 'Город'],
  ['Ромашка', 'Коваль', 'Минск'],
  ['Лютик', 'Петренко', 'Киев'],
];
const recipes = [
  ['Рецепт', 'Блины'],
  ['Мука', '2 стакана'],
];

test('a chosen header of the clients that is not in their sheet is a problem', async () => {
  const request = { columns: { 'clients.manager': 'Куратор' } };
  expect(await run({ Отгрузки: sales, Клиенты: clients }, request)).toEqual({
    problem: 'unknown-header',
    header: 'Куратор',
    headers: ['Клиент', 'Менеджер', 'Город'],
  });
});

test('a workbook about something else has no sales; the sheet that the user names is told what it lacks', async () => {
  expect(await run({ Рецепты: recipes, Склад: [['Мука', 5]] }, {})).toEqual({
    problem: 'no-table',
    table: 'sales',
    sheets: ['Рецепты', 'Склад'],
  });
  expect(await run({ Рецепты: recipes, Склад: [['Мука', 5]] }, { sheet: 'Рецепты' })).toMatchObject({
    problem: 'no-column',
    column: 'day',
  });
});
