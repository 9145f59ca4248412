import { pagesOf, wordsIn, type Block, type Page } from '../../../core';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { sampleReport } from '../../core/blocks/sample-report';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const title: Block = { block: 'title', text: 'ABC' };
const sample = (clients: number): readonly Page[] =>
  pagesOf({ id: 'portfolio', sheet: 'Портфель', blocks: sampleReport('ru', clients) }, wordsIn('ru'));

test('every page gets a sheet at the end, the names come back and the first is shown', async () => {
  const { excel, workbook } = openExcel();
  expect(
    await excel.writePages([
      { id: 'abc', sheet: 'ABC', blocks: [title] },
      { id: 'xyz', sheet: 'XYZ', blocks: [title] },
    ]),
  ).toEqual(['ABC', 'XYZ']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Отгрузки', 'ABC', 'XYZ']);
  expect(workbook.active?.name).toBe('ABC');
});

test('a sheet of the user’s with the same name is not touched, whatever its case', async () => {
  const { workbook, type, write, value } = openExcel(newWorkbook('abc'));
  type('abc', 'A1', 'моё');
  expect(await write('ABC', title)).toEqual(['ABC (2)']);
  expect(value('abc', 'A1')).toBe('моё');
  expect(workbook.sheet('abc')!.changed).toBe(false);
  expect(await write('ABC', title)).toEqual(['ABC (2)']);
});

test('a name of 31 characters still has room for its number', async () => {
  const long = 'Качество портфеля – все клиенты';
  const { write } = openExcel(newWorkbook(long));
  const [name] = await write(long, title);
  expect(name).toBe('Качество портфеля – все кли (2)');
  expect(name).toHaveLength(31);
});

test('a whole report with all blocks and a list of 400 clients', async () => {
  const { excel, sheet } = openExcel();
  expect(await excel.writePages(sample(400))).toEqual(['Портфель', 'Портфель – клиенты']);
  expect(sheet('Портфель').charts).toHaveLength(10);
  expect(sheet('Портфель').tables.map(({ name }) => name)).toEqual([
    'Clientele_portfolio_portfolio',
    'Clientele_portfolio_heat',
  ]);
  expect(sheet('Портфель – клиенты').tables[0]!.area.rows).toBe(401);
  expect(sheet('Портфель – клиенты').values.flat()).toContain('=HYPERLINK("http://x","y")');
  expect(sheet('Портфель – клиенты').formulas.size).toBe(0);
});

test('the number of requests does not hang on rows, but for one for every 1.5 MB of cells', async () => {
  const syncs = async (clients: number) => {
    const { excel, host } = openExcel();
    await excel.writePages(sample(clients));
    return host.stats.syncs;
  };
  expect(await syncs(10)).toBe(await syncs(2_000));
  expect(await syncs(25_000)).toBe((await syncs(10)) + 6);
});

test('many pages cost no more requests than one, when they are new and when they are written again', async () => {
  const syncs = async (pages: number) => {
    const { excel, host } = openExcel();
    const set = Array.from({ length: pages }, (_, i) => ({ id: `report-${i}`, sheet: `Отчёт ${i}`, blocks: [title] }));
    await excel.writePages(set);
    const first = host.stats.syncs;
    await excel.writePages(set);
    return [first, host.stats.syncs - first];
  };
  expect(await syncs(12)).toEqual(await syncs(1));
});

test('a list of 25 000 clients arrives whole, below 5 MB a request', async () => {
  const { excel, sheet } = openExcel();
  await excel.writePages(sample(25_000));
  const { tables, values } = sheet('Портфель – клиенты');
  const { row } = tables[0]!.area;
  expect(tables[0]!.area.rows).toBe(25_001);
  expect(values.slice(row + 1, row + 25_001).map((cells) => cells?.[0])).toEqual(
    Array.from({ length: 25_000 }, (_, i) => i + 1),
  );
});

test('long texts go in smaller chunks, so that no request is refused', async () => {
  const { write, sheet } = openExcel();
  const rows = Array.from({ length: 6_000 }, (_, i) => [`${i} ${'слово '.repeat(100)}`]);
  await write('ABC', {
    block: 'table',
    name: 't',
    list: true,
    columns: [{ key: 'a', header: 'Заметка', format: 'text' }],
    rows,
  });
  expect(sheet('ABC').values.filter((cells) => cells?.[0] !== undefined && cells[0] !== null)).toHaveLength(6_001);
});

test('screen updates are suspended, and the calculation mode is manual meanwhile and the user’s afterwards', async () => {
  const { excel, host, workbook } = openExcel();
  workbook.calculationMode = 'AutomaticExceptTables';
  await excel.writePages([{ id: 'abc', sheet: 'ABC', blocks: [title] }]);
  expect(workbook.calculationMode).toBe('AutomaticExceptTables');
  expect(host.suspensions.screen).toBeGreaterThan(0);
});

test('the calculation mode comes back where writing fails, and the user is told why', async () => {
  const { write, workbook, sheet } = openExcel();
  await write('ABC', title);
  sheet('ABC').isProtected = true;
  await expect(write('ABC', title)).rejects.toThrow('Лист «ABC» защищён.');
  expect(workbook.calculationMode).toBe('Automatic');
});

test('nothing about the user’s data is kept but what was written where', async () => {
  const { excel, workbook } = openExcel();
  await excel.writePages(sample(10));
  expect([...workbook.settings.keys()]).toEqual(['clientele.sheets']);
  expect(JSON.stringify([...workbook.settings.values()])).not.toContain('Ромашка');
});
