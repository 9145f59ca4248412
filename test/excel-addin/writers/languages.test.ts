import { languages, type Block, type Page, type TableBlock } from '../../../core';
import { writeReports } from '../../../excel-addin/commands';
import { expectNothingMissing, openExcel, type OpenExcel } from '../open-excel';

afterEach(expectNothingMissing);

const title = (text: string): Block => ({ block: 'title', text });
const list = (...headers: readonly string[]): TableBlock => ({
  block: 'table',
  name: 'clients',
  list: true,
  columns: headers.map((header, i) => ({ key: `column${i}`, header, format: i === 0 ? 'text' : 'money' })),
  rows: [headers.map((_, i) => (i === 0 ? 'Ромашка' : i * 100)), headers.map((_, i) => (i === 0 ? 'Лютик' : i * 50))],
});
const page = (id: string, sheet: string, ...blocks: readonly Block[]): Page => ({ id, sheet, blocks });
const russian = page('abc/clients', 'ABC – клиенты', title('Клиенты'), list('Клиент', 'Выручка'));
const english = page('abc/clients', 'ABC – clients', title('Clients'), list('Client', 'Revenue'));
const names = ({ workbook }: OpenExcel) => workbook.sheets.map(({ name }) => name);

function sellInBook(opened: OpenExcel): void {
  ['Дата', 'Клиент', 'Сумма', 'Менеджер'].forEach((header, i) => opened.type('Отгрузки', `${'ABCD'[i]}1`, header));
  for (let i = 0; i < 60; i++) {
    const day = `${String(1 + (i % 28)).padStart(2, '0')}.${String(1 + (i % 12)).padStart(2, '0')}.2025`;
    [day, `Клиент ${i % 9}`, 100 + i * i, i % 2 ? 'Коваль' : 'Петрова'].forEach((value, column) =>
      opened.type('Отгрузки', `${'ABCD'[column]}${i + 2}`, value),
    );
  }
}

test('all reports in another language are the same sheets and tables under names of that language, and back again', async () => {
  const opened = openExcel();
  sellInBook(opened);
  const all = ['abc', 'xyz', 'abc-xyz', 'rfm', 'migration', 'portfolio-quality'];
  const seen = [];
  for (const language of [...languages, 'ru'] as const) {
    const written = await writeReports(all, language);
    expect(names(opened)).toEqual(['Отгрузки', ...(written as readonly string[])]);
    const { sheets } = opened.workbook;
    seen.push({ ids: sheets.map(({ id }) => id), tables: sheets.map(({ tables }) => tables.map(({ name }) => name)) });
  }
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(names(opened)).toContain('ABC – клиенты');
  expect(seen[0]!.tables.flat()).toEqual(expect.arrayContaining(['Clientele_abc_classes', 'Clientele_abc_clients']));
});

test('a list stays the same real table, with headers of the other language and the user’s formats', async () => {
  const opened = openExcel();
  await opened.excel.writePages([russian]);
  const { id, name, area } = opened.sheet('ABC – клиенты').tables[0]!;
  opened.sheet('ABC – клиенты').numberFormats.set({ ...area, row: area.row + 1, column: 1, columns: 1 }, '0.0 "тыс."');
  expect(await opened.excel.writePages([english])).toEqual(['ABC – clients']);
  expect(opened.sheet('ABC – clients').tables).toMatchObject([{ id, name }]);
  expect(opened.sheet('ABC – clients').values.flat()).toEqual(expect.arrayContaining(['Clients', 'Client', 'Revenue']));
  expect(opened.sheet('ABC – clients').values.flat()).not.toContain('Клиент');
  expect(opened.style('ABC – clients', `B${area.row + 2}`).numberFormat).toBe('0.0 "тыс."');
});

test('a table whose headers change places is made anew', async () => {
  const opened = openExcel();
  await opened.excel.writePages([page('abc', 'ABC', title('ABC'), list('Клиент', 'Март', 'Апрель'))]);
  const { id, name, area } = opened.sheet('ABC').tables[0]!;
  await opened.excel.writePages([page('abc', 'ABC', title('ABC'), list('Клиент', 'Апрель', 'Май'))]);
  const [table, ...others] = opened.sheet('ABC').tables;
  expect(others).toEqual([]);
  expect(table).toMatchObject({ name, area });
  expect(table!.id).not.toBe(id);
  expect(opened.sheet('ABC').values[area.row]).toEqual(['Клиент', 'Апрель', 'Май']);
});

test('a sheet that the user has renamed keeps his name in every language', async () => {
  const opened = openExcel();
  await opened.excel.writePages([russian]);
  opened.sheet('ABC – клиенты').name = 'Для шефа';
  expect(await opened.excel.writePages([english])).toEqual(['Для шефа']);
  expect(await opened.excel.writePages([russian])).toEqual(['Для шефа']);
  expect(names(opened)).toEqual(['Отгрузки', 'Для шефа']);
  expect(opened.sheet('Для шефа').values.flat()).toContain('Выручка');
});

test('a name that a sheet of the user’s has is not taken: ours keeps the one it has until the name is free', async () => {
  const opened = openExcel();
  await opened.excel.writePages([russian]);
  opened.workbook.addSheet('abc – CLIENTS');
  opened.type('abc – CLIENTS', 'A1', 'моё');
  expect(await opened.excel.writePages([english])).toEqual(['ABC – клиенты']);
  expect(opened.value('abc – CLIENTS', 'A1')).toBe('моё');
  opened.sheet('abc – CLIENTS').name = 'Мои';
  expect(await opened.excel.writePages([english])).toEqual(['ABC – clients']);
});

test('a name that one of our sheets gives up is free for a new one', async () => {
  const opened = openExcel();
  await opened.excel.writePages([page('abc', 'Клиенты', title('ABC'))]);
  const again = [page('rfm', 'Клиенты', title('RFM')), page('abc', 'ABC', title('ABC'))];
  expect(await opened.excel.writePages(again)).toEqual(['Клиенты', 'ABC']);
  expect(opened.value('Клиенты', 'A1')).toBe('RFM');
});

test('another language costs no more requests than the same one', async () => {
  const requests = async (next: Page) => {
    const { excel, host } = openExcel();
    await excel.writePages([russian]);
    const first = host.stats.syncs;
    await excel.writePages([next]);
    return host.stats.syncs - first;
  };
  expect(await requests(english)).toBe(await requests(russian));
});

test('sheets of a version yet unknown count as the user’s', async () => {
  const opened = openExcel();
  await opened.excel.writePages([russian]);
  const { settings } = opened.workbook;
  const memory = JSON.parse(String(settings.get('clientele.sheets'))) as object;
  settings.set('clientele.sheets', JSON.stringify({ ...memory, version: 99 }));
  expect(await opened.excel.writePages([russian])).toEqual(['ABC – клиенты (2)']);
});
