import { readXlsx } from '../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../embedded/workbook/write-xlsx';
import { contentOf, readZip } from '../../embedded/workbook/zip/read-zip';
import { writeZip } from '../../embedded/workbook/zip/write-zip';
import { readWorkbook } from '../../embedded/workbook/read-workbook';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook of the sales with the part of its sheet rewritten. */
async function bookWith(name: string, rewrite: (xml: string) => string): Promise<string> {
  const bytes = await saveWorkbook(await readWorkbook(new TextEncoder().encode(salesText), 'sales.csv'));
  const entries = readZip(bytes).map(async (entry) => {
    const content = rewrite(new TextDecoder().decode(await contentOf(entry)));
    return entry.name === SHEET ? { name: SHEET, content } : entry;
  });
  return folder.write(name, await writeZip(await Promise.all(entries)));
}

const jsonOf = async (book: string): Promise<{ source: Record<string, unknown>; reports: unknown }> => {
  const { code, out } = await analyze(book, '--reports', 'abc', '--json', '-');
  expect(code).toBe(0);
  return JSON.parse(out) as { source: Record<string, unknown>; reports: unknown };
};

const lastCell = (cell: string) => (xml: string) => xml.replace('</sheetData>', `<row r="1048576">${cell}</row>$&`);
const styled = '<c r="XFD1048576" s="1"/>';
const styledColumns = '<cols><col min="1" max="16384" width="9.14" style="1"/></cols>' + '<sheetData>';

test.each([
  ['a dimension that lies', (xml: string) => xml.replace('<sheetViews', '<dimension ref="A1:XFD1048576"/>$&')],
  ['a styled cell in the last corner', lastCell(styled)],
  ['a styled last row', (xml: string) => xml.replace('</sheetData>', '<row r="1048576" s="1" customFormat="1"/>$&')],
  ['whole columns with a look', (xml: string) => xml.replace('<sheetData>', styledColumns)],
])('%s makes a sheet no larger: the figures are those of the plain one', async (what, rewrite) => {
  const plain = await jsonOf(await bookWith('sales.xlsx', (xml) => xml));
  const book = await bookWith(`${what}.xlsx`, rewrite);
  const { source, reports } = await jsonOf(book);
  expect(source).toEqual(plain.source);
  expect(reports).toEqual(plain.reports);
});

test('a note in the last row is read as one row more, and the copy holds it where it was', async () => {
  const note = '<c r="B1048576" t="inlineStr"><is><t>проверено</t></is></c>';
  const book = await bookWith('note.xlsx', lastCell(note));
  const out = folder.at('note-copy.xlsx');
  expect(await analyze(book, '--reports', 'abc', '--out', out)).toMatchObject({ code: 0 });
  const { values } = (await readXlsx(folder.bytes('note-copy.xlsx'))).sheets[0]!;
  expect(values).toHaveLength(1_048_576);
  expect(values[1_048_575]).toEqual([null, 'проверено']);
});
