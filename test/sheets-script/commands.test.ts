import type { Place } from '../../core';
import { capabilities } from '../../core';
import { handlerOf } from '../../sheets-script/handlers';
import { putValue } from '../../embedded/workbook/model/cells';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openSheets } from './open-sheets';
import { salesBook } from './sales-book';

afterEach(expectNothingMissing);

test('a menu command writes its report and says where', () => {
  const { host, workbook } = openSheets(salesBook());
  host.call(handlerOf('abc'));
  expect(workbook.sheets[1]!.name).toBe('ABC');
  expect(host.desk.shown).toEqual([
    { kind: 'toast', title: 'Clientele', text: expect.stringMatching(/^Готово: \d лист(а|ов)\. Первый – «ABC»\.$/) },
  ]);
});

test('the command for all reports writes every one that has an answer, and the same sheets the next time', () => {
  const { host, workbook } = openSheets(salesBook());
  host.call('runAll');
  const names = workbook.sheets.map(({ name }) => name);
  for (const { name, needs } of capabilities)
    expect([name.ru, names.includes(name.ru)]).toEqual([name.ru, needs.every((role) => role.startsWith('sales.'))]);
  host.call('runAll');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test('where there is nothing to compute from, the user is told what is needed and nothing is written', () => {
  const { host, workbook } = openSheets(newWorkbook('Пусто'), { userLocale: 'uk' });
  host.call('runAll');
  expect(host.desk.shown).toEqual([
    { kind: 'alert', title: 'Clientele', text: expect.stringMatching(/Потрібен аркуш/) },
  ]);
  expect(workbook.sheets).toHaveLength(1);
});

test('settings and columns that are kept with the file count for the commands too', () => {
  const { host, ask } = openSheets(salesBook());
  ask('save', { version: 1, settings: { nonsense: 1 }, columns: {} });
  host.call(handlerOf('abc'));
  expect(host.desk.shown).toMatchObject([{ kind: 'alert', text: expect.stringContaining('nonsense') }]);
});

test('a day is the same day wherever the file and the script are', () => {
  const values = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/Kiev'].map((timeZone) => {
    const { host, sheet } = openSheets(salesBook(), { timeZone });
    host.call(handlerOf('rfm'));
    return sheet('RFM – клиенты').values;
  });
  expect(values[1]).toEqual(values[0]);
  expect(values[2]).toEqual(values[0]);
});

test('the pane is shown beside the file', () => {
  const { host } = openSheets();
  host.call('openPane');
  expect(host.desk.shown).toMatchObject([{ kind: 'sidebar', title: 'Clientele' }]);
});

test('the menu is there before the user has let the add-on look into the file', () => {
  const { host } = openSheets(salesBook(), { authMode: 'NONE' });
  expect(host.menu()).toHaveLength(1);
  host.install();
  expect(host.desk.menus).toHaveLength(2);
});

test('reports of ours are known as ours, hidden and empty sheets are not offered', () => {
  const workbook = salesBook();
  workbook.addSheet('Скрытый').visibility = 'Hidden';
  putValue(workbook.sheet('Скрытый')!, { row: 0, column: 0 }, 1);
  workbook.addSheet('Пустой');
  const { host, ask } = openSheets(workbook);
  host.call(handlerOf('abc'));
  const places = ask('places') as readonly Place[];
  expect(places[0]).toEqual({
    sheet: 'Отгрузки',
    address: 'A1:D53',
    top: 1,
    left: 1,
    rows: 53,
    columns: 4,
    ours: false,
  });
  expect(places.slice(1).every(({ ours }) => ours)).toBe(true);
  expect(places.map(({ sheet }) => sheet)).not.toContain('Скрытый');
  expect(places.map(({ sheet }) => sheet)).not.toContain('Пустой');
});

test('a function for cells works in a formula, over dates and with its error', () => {
  const { host } = openSheets(salesBook());
  const range = (column: string) => ({ range: `Отгрузки!${column}2:${column}53` });
  const table = host.customFunction('RFMTABLE', [range('B'), range('A'), range('C')]);
  expect(table.ok && table.cells.map(([client]) => client).sort()).toEqual(
    Array.from({ length: 6 }, (_, i) => `Клиент ${i}`),
  );
  const unequal = host.customFunction('ABCTABLE', [range('B'), { range: 'Отгрузки!C2:C9' }]);
  expect(unequal).toEqual({ ok: false, error: '#ERROR!', message: expect.stringMatching(/^Диапазоны разной высоты/) });
});

test('a menu command reads the sheet and writes the language that were chosen in the pane', () => {
  const workbook = salesBook();
  const { host, ask } = openSheets(workbook);
  ask('save', { version: 1, settings: {}, columns: {}, sheet: 'Отгрузки', language: 'en', favourites: ['abc'] });
  host.call(handlerOf('abc'));
  expect(workbook.sheets.map(({ name }) => name)).toContain('ABC – clients');
  expect(ask('load')).toMatchObject({ language: 'en', favourites: ['abc'], made: { abc: { data: { rows: 52 } } } });
});

test('where the user has a sheet of the report’s name, the message says where the report went instead', () => {
  const workbook = salesBook();
  workbook.sheets.push(Object.assign(newWorkbook('ABC').sheets[0]!, { id: 'users' }));
  const { host, ask } = openSheets(workbook);
  host.call(handlerOf('abc'));
  expect(host.desk.shown).toMatchObject([
    { kind: 'toast', text: expect.stringContaining('Лист «ABC» в файле уже есть, отчёт на листе «ABC (2)».') },
  ]);
  expect(ask('sheets')).toContainEqual({ name: 'ABC', page: null });
  expect(ask('sheets')).toContainEqual({ name: 'ABC (2)', page: 'abc' });
});
