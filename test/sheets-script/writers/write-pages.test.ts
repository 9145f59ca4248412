import type { Block, TableBlock } from '../../../core';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openSheets, page } from '../open-sheets';

afterEach(expectNothingMissing);

const title: Block = { block: 'title', text: 'ABC-анализ' };
const clients = (rows: number): TableBlock => ({
  block: 'table',
  name: 'clients',
  list: true,
  columns: [
    { key: 'place', header: '№', format: 'integer' },
    { key: 'client', header: 'Клиент', format: 'text' },
    { key: 'class', header: 'Класс', format: 'text', paint: 'class' },
    { key: 'share', header: 'Доля', format: 'percent', paint: 'bar' },
    { key: 'last', header: 'Последняя', format: 'day' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [i + 1, `Клиент ${i}`, 'ABC'[i % 3]!, 1 / (i + 2), 45_000 + i]),
});

test('a page gets a sheet of its own at the end, and the same sheet the next time', () => {
  const { write, workbook } = openSheets(newWorkbook('Отгрузки', 'Клиенты'));
  expect(write(page('ABC', title), page('XYZ', title))).toEqual(['ABC', 'XYZ']);
  expect(write(page('XYZ', title), page('RFM', title))).toEqual(['XYZ', 'RFM']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Отгрузки', 'Клиенты', 'ABC', 'XYZ', 'RFM']);
  expect(workbook.active?.name).toBe('XYZ');
});

test('a sheet of the user’s that has the name already is never touched', () => {
  const { write, type, value, workbook } = openSheets(newWorkbook('Отгрузки', 'abc'));
  type('abc', 'A1', 'моё');
  for (let again = 0; again < 2; again++) expect(write(page('ABC', title))).toEqual(['ABC (2)']);
  expect(value('abc', 'A1')).toBe('моё');
  expect(workbook.sheets).toHaveLength(3);
});

test('a report is found again under another name, and made anew where its sheet is gone', () => {
  const { write, workbook, sheet } = openSheets();
  write(page('ABC', title));
  sheet('ABC').name = 'Классы клиентов';
  expect(write(page('ABC', title))).toEqual(['Классы клиентов']);
  workbook.sheets.splice(1, 1);
  workbook.names = [];
  expect(write(page('ABC', title))).toEqual(['ABC']);
  expect(workbook.sheets).toHaveLength(2);
});

test('a report in another language is the same sheet under the name of that language', () => {
  const { write, workbook, sheet } = openSheets();
  const russian = { id: 'abc/clients', sheet: 'ABC – клиенты', blocks: [title] };
  const english = { ...russian, sheet: 'ABC – clients' };
  expect(write(russian)).toEqual(['ABC – клиенты']);
  expect(write(english)).toEqual(['ABC – clients']);
  workbook.addSheet('abc – КЛИЕНТЫ');
  expect(write(russian)).toEqual(['ABC – clients']);
  sheet('ABC – clients').name = 'Для шефа';
  expect(write(english)).toEqual(['Для шефа']);
  expect(workbook.sheets).toHaveLength(3);
});

test('a name that one of our sheets gives up is free for a new one', () => {
  const { write, value } = openSheets();
  write({ id: 'abc', sheet: 'Клиенты', blocks: [title] });
  const rfm = { id: 'rfm', sheet: 'Клиенты', blocks: [{ block: 'title', text: 'RFM' }] } as const;
  expect(write(rfm, { id: 'abc', sheet: 'ABC', blocks: [title] })).toEqual(['Клиенты', 'ABC']);
  expect(value('Клиенты', 'A1')).toBe('RFM');
});

test('texts stay texts, numbers numbers and days days, whatever Google would make of them', () => {
  const names = ['=1+1', '+7 495 123', '-5', '@Иванов', "'Ромашка'", '00123', '1-2', '12.03.2025', 'TRUE', '#N/A'];
  const table = clients(names.length);
  const rows = table.rows.map((row, i) => row.map((value, column) => (column === 1 ? names[i]! : value)));
  for (const locale of ['ru_RU', 'en_US']) {
    const { write, sheet } = openSheets(newWorkbook('Отгрузки'), { locale });
    write(page('ABC', title, { ...table, rows }));
    const written = sheet('ABC').values.slice(-names.length);
    expect(written).toEqual(rows);
    expect(sheet('ABC').formulas.size).toBe(0);
  }
});

test('a long list has a frozen header, bands, a filter and grid lines; an overview has none of them', () => {
  const { write, sheet, host } = openSheets();
  write(page('ABC', title, { ...clients(4), caption: 'По классам' }), page('Клиенты', title, clients(40)));
  write(page('Обзор', title, (({ list: _, ...table }) => table)(clients(4))));
  const header = sheet('Клиенты').values.findIndex((row) => row?.[1] === 'Клиент');
  expect(sheet('Клиенты')).toMatchObject({ frozen: { rows: header + 1 }, showGridlines: true });
  expect(host.book.of(sheet('Клиенты')).filter).toMatchObject({ row: header, rows: 41 });
  expect(host.book.of(sheet('Клиенты')).bandings).toHaveLength(1);
  expect(sheet('Обзор')).toMatchObject({ frozen: { rows: 0 }, showGridlines: false });
  expect(host.book.of(sheet('Обзор'))).toMatchObject({ filter: null, bandings: [] });
});

test('columns are as wide as the report wants them, and days are written the way of the report', () => {
  const { write, sheet } = openSheets();
  write(page('ABC', title, clients(4)));
  const last = sheet('ABC').values.length - 1;
  expect(sheet('ABC').numberFormats.at(last, 3)).toBe('0.0%');
  expect(sheet('ABC').numberFormats.at(last, 4)).toBe('dd.mm.yyyy');
  expect(sheet('ABC').columnWidths.get(1)).toBeGreaterThan(sheet('ABC').columnWidths.get(0)!);
});

test('a chart draws the cells of its table, also those of a list on another sheet', () => {
  const { write, sheet } = openSheets();
  const curve: Block = {
    ...{ block: 'chart', kind: 'line', title: 'Кривая', table: 'clients', categories: 'place', series: ['share'] },
    rows: { first: 1, count: 2 },
  };
  write(page('ABC', title, { ...curve, rows: { first: 0, count: 3 } }, curve), {
    ...page('Клиенты', title, clients(9)),
    id: 'ABC/clients',
  });
  const header = sheet('Клиенты').values.findIndex((row) => row?.[1] === 'Клиент');
  const [whole, part] = sheet('ABC').charts.map((chart) => chart.series[0]!);
  const sheetId = sheet('Клиенты').id;
  expect(whole).toMatchObject({ name: 'Доля', values: { sheetId, area: { row: header + 1, rows: 3, column: 3 } } });
  expect(part).toMatchObject({ name: 'Доля', values: { sheetId, area: { row: header + 2, rows: 2, column: 3 } } });
  expect(part!.categories!.area.column).toBe(0);
});

test('Google is asked as often for a long list as for a short one', () => {
  const callsFor = (rows: number): unknown => {
    const { write, host } = openSheets();
    write(page('ABC', title, clients(rows)));
    return host.stats.calls;
  };
  expect(callsFor(900)).toEqual(callsFor(9));
});

test('while somebody else writes, nothing is written and the user is told', () => {
  const { write, host, workbook } = openSheets();
  host.desk.locks.add('document');
  expect(() => write(page('ABC', title))).toThrow('записывает кто-то другой');
  expect(workbook.sheets).toHaveLength(1);
});
