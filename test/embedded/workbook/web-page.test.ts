import { readWorkbook } from '../../../embedded/workbook/read-workbook';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { problemsOf } from './check-package';

const read = async (html: string) => (await readWorkbook(Buffer.from(html), 'выгрузка.xls')).sheets[0];
const valuesOf = async (html: string) => (await read(html))?.values;

test('cells, line breaks, entities and numbers that programs put beside the text come out as they are seen', async () => {
  const html =
    '<TABLE border=1><tr><TD title="a>b">1&nbsp;234,5 &#8381;<td>Лист<br>и\n  куст &amp; &Neznayu; &laquo;Х&raquo;</tr>' +
    '<tr><td x:num=\'5.25\'>5,25</td><td sdval="7">семь</td><td>007</td><td>12.5</td></tr></TABLE>';
  expect(await valuesOf(html)).toEqual([
    ['1\u00a0234,5 ₽', 'Лист\nи куст & &Neznayu; «Х»'],
    [5.25, 7, '007', 12.5],
  ]);
});

test('cells that reach over rows and columns push the others aside, and are merged', async () => {
  const sheet = await read(
    '<table><tr><th rowspan="2">А</th><th colspan="2">Б</th></tr><tr><th>в</th><th>г</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
  );
  expect(sheet?.values).toEqual([
    ['А', 'Б', null],
    [null, 'в', 'г'],
    [1, 2, 3],
  ]);
  expect(sheet?.merges).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ]);
});

test('several tables stand one below the other, also one within another; scripts, styles and comments are no cells', async () => {
  const html =
    '<html><style>td>a{}</style><script>if (a<b) "<td>"</script><!-- <table><tr><td>no --><table><tr><td>x<table><tr><td>внутри</td></tr></table></td></tr></table>' +
    '<table></table><table><tr><td>2</td></tr></table></html>';
  expect(await valuesOf(html)).toEqual([['x'], undefined, ['внутри'], undefined, [2]]);
});

test('a file cut off in the middle keeps the cells it has', async () => {
  expect(await valuesOf('<html><table><tr><td>1</td><td>Ромаш')).toEqual([[1, 'Ромаш']]);
});

test('a workbook made of a web page can be saved as .xlsx', async () => {
  const workbook = await readWorkbook(Buffer.from('<table><tr><td colspan=2>x</td></tr></table>'), 'a.xls');
  expect(await problemsOf(await saveWorkbook(workbook))).toEqual([]);
});

test.each([
  ['a page without a table', '<!DOCTYPE html><p>Войдите</p>', 'not-a-workbook'],
  ['a table without a text', '<table><tr><td> </td></tr></table>', 'not-a-workbook'],
  ['more columns than a sheet has', `<table><tr>${'<td>1'.repeat(16_385)}`, 'too-many-rows'],
  ['spans that would fill the memory', `<table>${'<tr><td colspan=16384>1'.repeat(2000)}`, 'too-large'],
])('%s is refused', async (_, html, reason) => {
  await expect(read(html)).rejects.toMatchObject({ reason });
});

test('quotes and tags that nobody closes do not hold it up', async () => {
  const careless = `<table><tr><td>1</td></tr></table>${'<a "'.repeat(50_000)}${'<td '.repeat(50_000)}`;
  expect(await valuesOf(careless)).toEqual([[1]]);
});
