import { layoutOf, type Block, type TableBlock } from '../../../core';
import { putValue } from '../../../embedded/workbook/model/cells';
import { list, note, overview, texts, title } from '../../hosts/refreshed-list';
import { expectNothingMissing, openSheets, page } from '../open-sheets';

afterEach(expectNothingMissing);

test('a shorter list replaces the longer one, and nothing of the longer one is left', () => {
  const { write, sheet, style, host } = openSheets();
  write(page('ABC', title, list(30)));
  write(page('ABC', title, list(5)));
  expect(texts(sheet('ABC').values)).toEqual(['ABC – клиенты', 'Клиент', 'К0', 'К1', 'К2', 'К3', 'К4', 'Итого']);
  const { filter, bandings } = host.book.of(sheet('ABC'));
  expect(filter?.rows).toBe(6);
  expect(bandings.map(({ area }) => area.rows)).toEqual([6]);
  expect(style('ABC', 'B20')).toEqual(style('ABC', 'Z20'));
});

test('the user’s notes beside and below the report stay, those below move on where the list grows', () => {
  const { write, type, sheet, value } = openSheets();
  write(page('ABC', title, list(5)));
  type('ABC', 'P3', 'позвонить');
  type('ABC', 'A14', 'мои выводы');
  write(page('ABC', title, list(30)));
  expect(value('ABC', 'P3')).toBe('позвонить');
  expect(texts(sheet('ABC').values).slice(-2)).toEqual(['Итого', 'мои выводы']);
  expect(texts(sheet('ABC').values)).toHaveLength(30 + 4);
});

test('a note between the blocks stays, and moves to the right of everything where its place is needed', () => {
  const { write, type, value, sheet } = openSheets();
  write(page('ABC', title, note, overview(3)));
  type('ABC', 'D6', 'рядом');
  write(page('ABC', title, note, overview(3)));
  expect(value('ABC', 'D6')).toBe('рядом');
  type('ABC', 'E6', 'и ещё');
  write(page('ABC', title, note, note, note, overview(3)));
  const moved = sheet('ABC').values[5]!.indexOf('рядом');
  expect(moved).toBeGreaterThan(4);
  expect(sheet('ABC').values[5]![moved + 1]).toBe('и ещё');
  const all = sheet('ABC').values.flat();
  expect(all.filter((one) => one === 'рядом')).toHaveLength(1);
});

test('what stands to the right moves on where the page grows wider', () => {
  const { write, sheet } = openSheets();
  const narrow: readonly Block[] = [title, overview(2)];
  const keys = Array.from({ length: 12 }, (_, i) => ({
    key: `q${i}`,
    header: `Квартал ${i}`,
    format: 'money' as const,
  }));
  const wide: readonly Block[] = [title, { ...overview(2), columns: keys, rows: [keys.map(() => 5)], totals: [] }];
  write(page('ABC', ...narrow));
  const right = layoutOf(narrow).columns;
  putValue(sheet('ABC'), { row: 1, column: right }, 'моё');
  write(page('ABC', ...wide));
  const moved = layoutOf(wide).columns;
  expect(moved).toBeGreaterThan(right);
  expect(sheet('ABC').values[1]!.indexOf('моё')).toBe(moved);
});

test('rows that the user inserts above the report move it, and stay', () => {
  const { write, workbook, value, type, host } = openSheets();
  write(page('ABC', title, list(5)));
  const abc = workbook.sheet('ABC')!;
  host.book.shift(abc, { area: { row: 0, column: 0, rows: 2, columns: 16_384 }, direction: 'Down' });
  type('ABC', 'A1', 'для совещания');
  write(page('ABC', title, list(4)));
  expect(value('ABC', 'A1')).toBe('для совещания');
  expect(value('ABC', 'A3')).toBe('ABC – клиенты');
  expect(texts(abc.values)).toHaveLength(1 + 4 + 3);
});

test('number formats and widths that the user has changed stay, ours follow the report', () => {
  const { write, sheet } = openSheets();
  const formatAt = (row: number, column: number) => sheet('ABC').numberFormats.at(row, column);
  write(page('ABC', title, list(5)));
  const header = sheet('ABC').values.findIndex((row) => row?.[0] === 'Клиент');
  expect(formatAt(header + 1, 1)).toBe('#,##0');
  sheet('ABC').numberFormats.set({ row: header + 1, column: 1, rows: 5, columns: 1 }, '#,##0.00 ₽');
  sheet('ABC').columnWidths.set(1, 300);
  for (let again = 0; again < 2; again++) write(page('ABC', title, list(8)));
  expect(formatAt(header + 8, 1)).toBe('#,##0.00 ₽');
  expect(sheet('ABC').columnWidths.get(1)).toBe(300);
  expect(sheet('ABC').columnWidths.get(0)).toBeLessThan(300);
});

test('our charts and rules are replaced, the user’s own stay', () => {
  const { write, sheet, workbook } = openSheets();
  const chart: Block = {
    ...{ block: 'chart', kind: 'bar', title: 'По классам', table: 'classes' },
    ...{ categories: 'client', series: ['sum'] },
  };
  const [client, sum] = list(1).columns;
  const table: TableBlock = { ...overview(4), columns: [client!, { ...sum!, paint: 'bar' }] };
  write(page('ABC', title, table, chart));
  const abc = sheet('ABC');
  abc.charts.push({ ...abc.charts[0]!, id: workbook.newId(), name: 'Мой график' });
  const ours = abc.conditionalFormats[0]!;
  const area = { ...ours.area, column: ours.area.column + 20 };
  abc.conditionalFormats.push({ ...ours, id: workbook.newId(), area, rule: { ...ours.rule } });
  for (let again = 0; again < 2; again++) write(page('ABC', title, table, chart));
  expect(abc.charts.filter(({ name }) => name === 'Мой график')).toHaveLength(1);
  expect(abc.charts).toHaveLength(2);
  expect(abc.conditionalFormats.map((one) => one.area.column).sort((a, b) => a - b)).toEqual([1, 21]);
});

test('bands and a filter of the user’s that reach beyond the report stay as they are', () => {
  const { write, sheet, host } = openSheets();
  write(page('ABC', title, list(5)));
  const extras = host.book.of(sheet('ABC'));
  const own = { ...extras.filter!, columns: 20 };
  extras.filter = own;
  Object.assign(extras.bandings[0]!, { area: own });
  write(page('ABC', title, list(9)));
  expect(host.book.of(sheet('ABC')).filter).toEqual(own);
  expect(host.book.of(sheet('ABC')).bandings.map(({ area }) => area)).toEqual([own]);
});
