import fc from 'fast-check';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';
import { userPackage } from './user-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What is read of a sheet with these rows, or why it is not. */
async function readRows(rows: string): Promise<unknown> {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><sheetProtection sheet="1"/></worksheet>`;
  try {
    const plan = (await readXlsx(await userPackage({ 'xl/worksheets/sheet3.xml': sheet }))).sheet('План')!;
    const { values, formulas, hiddenRows, rowHeights, isProtected, numberFormats, formats } = plan;
    return { values, formulas, hiddenRows, rowHeights, isProtected, formats: formats.list, numberFormats };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

/** A comment before the rows makes all of them be read as XML, not from their bytes. */
const readAsXml = (rows: string): Promise<unknown> => readRows(`<!-- -->${rows}`);

const cells = {
  numbers:
    '<c r="A1"><v>12</v></c><c r="B1" t="n"><v>-0.25</v></c><c r="C1"><v>1E-3</v></c><c r="D1"><v>45900.5</v></c>',
  'long numbers':
    '<c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>12345678901234567</v></c><c r="C1"><v>-0</v></c>',
  'no numbers': '<c r="A1"><v></v></c><c r="B1"><v>abc</v></c><c r="C1"><v> 7 </v></c><c r="D1"><v>-</v></c>',
  'shared texts': '<c r="A1" t="s"><v>3</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v></v></c>',
  'a shared text that is not there': '<c r="A1" t="s"><v>999</v></c>',
  'inline texts':
    '<c r="A1" t="inlineStr"><is><t>ООО «Лев»</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
  entities: '<c r="A1" t="inlineStr"><is><t>a &amp; b &lt;c&gt;_x000D_&#8381;</t></is></c>',
  'rich texts': '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
  formulas: '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>',
  'errors, yes and no':
    '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="b"><v>x</v></c>',
  'days written out': '<c r="A1" t="d"><v>2025-12-31</v></c>',
  'styles and blanks': '<c r="A1" s="2"/><c r="C1" s="2"><v>45900</v></c><c r="E1" s="1"></c>',
  'no addresses': '<c><v>1</v></c><c t="inlineStr"><is><t>b</t></is></c><c r="E1"><v>3</v></c><c><v>4</v></c>',
  'columns backwards': '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>',
  'a column too far': '<c r="XFE1"><v>1</v></c>',
  'other quotation marks': "<c r='A1'><v>1</v></c>",
  'blanks between the tags': '\n  <c r="A1">\n <v>1</v> </c>\n',
  'what looks like the end of a row':
    '<c r="A1" t="inlineStr"><is><t><![CDATA[</row>]]></t></is></c><!-- </row> --><c r="B1"><v>2</v></c>',
  'tags that do not match': '<c r="A1"><v>1</c>',
  'a bracket in an attribute': '<c r="A1" x="a/>b"><v>1</v></c>',
};

test.each(Object.entries(cells))('%s are read from bytes as they are from XML', async (_, row) => {
  for (const tag of ['<row r="1">', '<row>', '<row r="1" spans="1:5" ht="30" customHeight="1" hidden="1">'])
    expect(await readRows(`${tag}${row}</row>`)).toEqual(await readAsXml(`${tag}${row}</row>`));
  const around = (inside: string) => `<row r="1">${inside}</row><row r="7"><c r="B7"><v>7</v></c></row>`;
  expect(await readRows(around(row))).toEqual(await readAsXml(around(row)));
});

test.each([
  '<row r="2"/><row r="1"/>',
  '<row r="1"/><row r="1"><c r="A1"><v>1</v></c></row>',
  '<row r="1" x="/>"><c r="A1"><v>1</v></c></row>',
  '<row r="3"><c r="A3"><v>1</v></c></row> <row><c><v>2</v></c></row>',
  '<row r="1048577"><c><v>1</v></c></row>',
  '<row r="1"><c r="A1"><v>1</v></c></row><rows/>',
  '',
])('rows of any shape are read from bytes as they are from XML: %s', async (rows) => {
  expect(await readRows(rows)).toEqual(await readAsXml(rows));
});

test('rows of any cells, one after the other, are read from bytes as they are from XML', async () => {
  const value = fc.oneof(
    fc.double().map((number) => `<c><v>${number}</v></c>`),
    fc.integer().map((number) => `<c s="2"><v>${number / 100}</v></c>`),
    fc.constantFrom('<c/>', '<c t="s"><v>1</v></c>', '<c><f>A1</f><v>3</v></c>', '<c t="b"><v>1</v></c>'),
    fc.string({ unit: 'grapheme' }).map((text) => {
      const legal = text.replace(/[<>&\u0000-\u001f\ufffe\uffff]/g, '');
      return `<c t="inlineStr"><is><t>${legal}</t></is></c>`;
    }),
  );
  const rows = fc.array(
    fc.array(value, { maxLength: 6 }).map((row) => `<row>${row.join('')}</row>`),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      expect(await readRows(list.join(''))).toEqual(await readAsXml(list.join('')));
    }),
    { numRuns: 60 },
  );
});

test('what is read from bytes is read at all', async () => {
  expect(await readRows(`<row r="1">${cells.numbers}</row>`)).toMatchObject({
    values: [[12, -0.25, 0.001, 45_900.5]],
    isProtected: true,
  });
  expect(await readRows('<row r="2" hidden="1"><c r="B2" t="s"><v>3</v></c></row>')).toMatchObject({
    values: [undefined, [null, 'ООО «Лев»']],
    hiddenRows: new Set([1]),
  });
  expect(await readRows('<row r="2"/><row r="1"/>')).toBe('damaged');
});

test('rows that go on from one piece of the file to the next come through whole', async () => {
  const text = (row: number) => `клиент ${row % 3 === 0 ? row : row % 97} ${'ж'.repeat(row % 50)}`;
  const rowXml = (row: number) =>
    `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>${text(row)}</t></is></c></row>`;
  const rows = Array.from({ length: 12_000 }, (_, row) => row);
  const read = (await readRows(rows.map(rowXml).join(''))) as { values: unknown };
  const wanted = rows.map((row) => [row, text(row)]);
  expect(JSON.stringify(read.values) === JSON.stringify(wanted)).toBe(true);
});
