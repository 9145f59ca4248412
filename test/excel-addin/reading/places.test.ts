import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const title = { block: 'title', text: 'ABC' } as const;

test('places are the used cells of visible sheets and the real tables on them', async () => {
  const { excel, workbook, type } = openExcel(newWorkbook('Отгрузки', 'Пусто', 'Скрыт', 'Клиенты и К°'));
  type('Отгрузки', 'B3', 'Клиент');
  type('Отгрузки', 'D20', 5);
  type('Скрыт', 'A1', 1);
  type('Клиенты и К°', 'A1', 'Клиент');
  workbook.sheet('Скрыт')!.visibility = 'Hidden';
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Отгрузки').tables.add('C5:D9', true).name = 'Продажи';
    await context.sync();
  });
  expect(await excel.places()).toEqual([
    { sheet: 'Отгрузки', address: 'B3:D20', top: 3, left: 2, rows: 18, columns: 3, ours: false },
    { sheet: 'Отгрузки', table: 'Продажи', address: 'C5:D9', top: 5, left: 3, rows: 5, columns: 2, ours: false },
    { sheet: 'Клиенты и К°', address: 'A1:A1', top: 1, left: 1, rows: 1, columns: 1, ours: false },
  ]);
});

test('reports of ours are marked, also after the user has renamed the sheet', async () => {
  const { excel, sheet, type, write } = openExcel();
  type('Отгрузки', 'A1', 'Клиент');
  await write('ABC', title);
  sheet('ABC').name = 'Мой ABC';
  expect((await excel.places()).map(({ sheet: name, ours }) => [name, ours])).toEqual([
    ['Отгрузки', false],
    ['Мой ABC', true],
  ]);
});

test('many sheets cost no more requests than one', async () => {
  const { excel, host, type } = openExcel(newWorkbook(...Array.from({ length: 12 }, (_, i) => `Лист${i}`)));
  for (let i = 0; i < 12; i++) type(`Лист${i}`, 'A1', i);
  expect(await excel.places()).toHaveLength(12);
  expect(host.stats.syncs).toBe(2);
});
