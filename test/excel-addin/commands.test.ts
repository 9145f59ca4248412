import { isProblem, type Saved } from '../../core';
import { pressed, writeReports } from '../../excel-addin/commands';
import { newTold } from '../../excel-addin/told';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from './open-excel';

afterEach(expectNothingMissing);

const header = ['Дата', 'Клиент', 'Сумма'];
const saved = (more: Partial<Saved>): Saved => ({ version: 1, settings: {}, columns: {}, ...more });

/** A workbook with two sheets of sales, the older one longer, and nothing but a note on a third. */
function openSales(...more: readonly string[]) {
  const opened = openExcel(newWorkbook('2024', '2025', ...more));
  opened.sheet('2024').values = [header, ...Array.from({ length: 30 }, (_, i) => [45_300 + i, 'Старый', 10])];
  opened.sheet('2025').values = [header, ...Array.from({ length: 20 }, (_, i) => [45_700 + i, 'Новый', 10])];
  for (const name of more) opened.sheet(name).values = [['моё']];
  return opened;
}

test('a ribbon button reads the sheet that was chosen in the pane', async () => {
  const { excel, sheet } = openSales();
  await excel.save(saved({ sheet: '2025' }));
  expect(await writeReports(['abc'], 'ru')).toContain('ABC – клиенты');
  const clients = JSON.stringify(sheet('ABC – клиенты').values);
  expect(clients).toContain('Новый');
  expect(clients).not.toContain('Старый');
});

test('it writes in the language that was chosen in the pane', async () => {
  const { excel } = openSales();
  await excel.save(saved({ sheet: '2025', language: 'en' }));
  expect(await writeReports(['abc'], 'ru')).toContain('ABC – clients');
});

test('what the report was made from is kept, and the choices stay', async () => {
  const { excel } = openSales();
  await excel.save(saved({ sheet: '2025', favourites: ['abc'] }));
  await writeReports(['abc'], 'ru');
  const kept = await excel.load();
  expect(kept).toMatchObject({ sheet: '2025', favourites: ['abc'] });
  expect(kept?.made?.abc?.data).toMatchObject({ rows: 20, sum: 200 });
  expect(kept?.unseen).toBeUndefined();
});

test('a workbook that nobody has looked at in the pane stays unseen', async () => {
  const { excel } = openSales();
  await writeReports(['abc'], 'ru');
  expect((await excel.load())?.unseen).toBe(true);
});

test('a sheet of the user’s that has the report’s name stays, and the report says why it is called otherwise', async () => {
  const { excel, value, sheet } = openSales('ABC');
  const names = await writeReports(['abc'], 'ru');
  if (isProblem(names)) throw new Error(names.problem);
  expect(names[0]).toBe('ABC (2)');
  expect(value('ABC', 'A1')).toBe('моё');
  expect(JSON.stringify(sheet('ABC (2)').values)).toContain('В книге уже есть другой лист «ABC»');
  expect((await excel.sheets()).filter(({ page }) => page === 'abc')).toEqual([{ name: 'ABC (2)', page: 'abc' }]);
  await writeReports(['abc'], 'ru');
  expect(JSON.stringify(sheet('ABC (2)').values)).not.toContain('уже есть другой лист');
});

/** What the pane is told, and how often it was asked to come up. */
function listening() {
  const told = newTold();
  const heard: string[] = [];
  const showAsTaskpane = jest.fn(() => Promise.reject(new Error('not in this host')));
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' }, addin: { showAsTaskpane } } });
  return { told, heard, listen: () => told.listen((sentence) => heard.push(sentence)), showAsTaskpane };
}

test('where a button of the ribbon can’t write, the pane comes up and says why', async () => {
  const { workbook } = openSales();
  workbook.isProtected = true;
  const { told, heard, listen, showAsTaskpane } = listening();
  listen();
  await pressed(['abc'], told);
  expect(heard).toEqual([expect.stringMatching(/^Структура книги защищена: .* повторите\.$/)]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('a sentence that comes before the pane does is told when the pane is there, once', async () => {
  const { workbook } = openSales();
  workbook.isProtected = true;
  const { told, heard, listen } = listening();
  await pressed(['abc'], told);
  expect(heard).toEqual([]);
  listen()();
  listen();
  expect(heard).toHaveLength(1);
});

test('where all goes well, nothing is told', async () => {
  const { workbook } = openSales();
  const { told, heard, listen, showAsTaskpane } = listening();
  listen();
  await pressed(['abc'], told);
  expect(workbook.sheet('ABC')).toBeDefined();
  expect(heard).toEqual([]);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});
