import { writeXlsx } from 'hucre';
import { cellKey } from '../../../embedded/workbook/model/sheet';
import { readWorkbook } from '../../../embedded/workbook/read-workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { writeZip } from '../../../embedded/workbook/zip/write-zip';
import { area } from './report-sheet';
import { userPackage, userParts } from './user-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const withSheet = (inside: string): Promise<Uint8Array> =>
  userPackage({
    'xl/worksheets/sheet3.xml': `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
  });
const planOf = async (inside: string) => {
  const sheet = (await readXlsx(await withSheet(inside))).sheet('План');
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

test('values, formulas and number formats of a file are read', async () => {
  const workbook = await readXlsx(await userPackage(), 'Продажи.xlsx');
  const [sales] = workbook.sheets;
  expect(sales?.values).toEqual([
    ['Дата', 'Клиент', 'Сумма'],
    [45900, 'ООО «Лев»', 10.5],
    [45901.5, 'ООО «Лев»', 21],
    [null, null, '#N/A'],
  ]);
  expect([...(sales?.formulas ?? [])]).toEqual([[cellKey(2, 2), '=C2*2']]);
  expect(sales?.numberFormats.at(1, 0)).toBe('dd\\.mm\\.yy');
  expect(sales?.numberFormats.at(0, 0)).toBe('General');
  expect(workbook).toMatchObject({ fileName: 'Продажи.xlsx', date1904: false, active: sales });
  expect(sales).toMatchObject({ name: 'Продажи', source: 'xl/worksheets/sheet1.xml', changed: false });
});

test('tables, names and what is hidden are read; chart sheets are left out', async () => {
  const workbook = await readXlsx(await userPackage());
  const [sales, plan] = workbook.sheets;
  expect(workbook.sheets).toHaveLength(2);
  expect(sales?.tables).toMatchObject([{ name: 'Продажи_т', area: area(0, 0, 4, 3), style: 'TableStyleMedium2' }]);
  expect(workbook.names).toMatchObject([{ name: 'Суммы', target: { sheetId: sales?.id, area: area(1, 2, 3) } }]);
  expect(plan).toMatchObject({ visibility: 'Hidden', hiddenRows: new Set([0]) });
  expect(plan?.pageLayout.printArea).toEqual(area(0, 0));
});

test('every type of cell is read', async () => {
  const sheet = await planOf(
    '<sheetData><row><c t="inlineStr"><is><r><t>два </t></r><r><t>слова</t></r><rPh><t>нет</t></rPh></is></c><c t="str"><f>A1</f><v>_x000D_&amp;</v></c>' +
      '<c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2025-01-02T12:00:00</v></c><c><v>1E-3</v></c><c/></row>' +
      '<row r="4"><c r="C4" t="s"><v>3</v></c></row></sheetData>',
  );
  expect(sheet.values).toEqual([
    ['два слова', '\r&', true, '#DIV/0!', 45659.5, 0.001],
    undefined,
    undefined,
    [null, null, 'ООО «Лев»'],
  ]);
});

test('a formula written once for many cells is read for each of them', async () => {
  const sheet = await planOf(
    '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A$1:A1)&amp;"A1"&amp;\'A1 B\'!A1+LOG10(A:A)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="array" ref="D3:D4">_xlfn._xlws.SORT(A1:A2)</f><v>3</v></c>' +
      '<c r="E3"><f t="dataTable" ref="E3"/><v>4</v></c></row></sheetData>',
  );
  expect([...sheet.formulas]).toEqual([
    [cellKey(0, 1), `=A1*$D$1+SUM(A$1:A1)&"A1"&'A1 B'!A1+LOG10(A:A)`],
    [cellKey(2, 2), `=B3*$D$1+SUM(B$1:B3)&"A1"&'A1 B'!B3+LOG10(B:B)`],
    [cellKey(2, 3), '=SORT(A1:A2)'],
  ]);
});

test('views, widths, merges and protection are read', async () => {
  const sheet = await planOf(
    '<sheetPr><tabColor rgb="FF00b050"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="2" width="10" customWidth="1"/><col min="3" max="3" hidden="1"/><col min="4" max="16384" width="9.14"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
      '<customSheetViews><customSheetView><pane ySplit="9" state="frozen"/></customSheetView></customSheetViews>',
  );
  expect(sheet).toMatchObject({
    tabColor: '#00B050',
    showGridlines: false,
    frozen: { rows: 2, columns: 1 },
    merges: [area(0, 0, 2, 2)],
    isProtected: true,
    hiddenColumns: new Set([2]),
    rowHeights: new Map([[0, 30]]),
  });
  expect(sheet.columnWidths.get(1)).toBe(52.5);
  expect(sheet.columnWidths.size).toBe(3);
});

test('a part whose name is spelled in other capitals is found, as in files of 1C', async () => {
  const { 'xl/sharedStrings.xml': strings = '' } = userParts();
  const bytes = await userPackage({ 'xl/sharedStrings.xml': null, 'xl/SharedStrings.xml': strings });
  expect((await readXlsx(bytes)).sheets[0]?.values[0]).toEqual(['Дата', 'Клиент', 'Сумма']);
});

test('prefixes, other folders and the day count from 1904 make no difference', async () => {
  const bytes = await writeZip([
    {
      name: '[Content_Types].xml',
      content: '<t:Types xmlns:t="x"><t:Override PartName="/book.xml" ContentType="a.sheet.main+xml"/></t:Types>',
    },
    {
      name: '_rels/.rels',
      content: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book.xml"/></Relationships>',
    },
    {
      name: 'book.xml',
      content:
        '<x:workbook><x:workbookPr date1904="true"/><x:sheets><x:sheet name="A&amp;B" p:id="b"/></x:sheets></x:workbook>',
    },
    {
      name: '_rels/book.xml.rels',
      content: '<Relationships><Relationship Id="b" Type="y/worksheet" Target="s/one.xml"/></Relationships>',
    },
    {
      name: 's/one.xml',
      content:
        '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    },
  ]);
  const workbook = await readXlsx(bytes);
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheet('A&B')?.values).toEqual([undefined, [null, 5]]);
});

test("a file of the library's own is read", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['x', 1, true, new Date('2025-01-02')]] }] });
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.values).toEqual([['x', 1, true, 45659]]);
  expect(sheet?.numberFormats.at(0, 3)).toBe('yyyy-mm-dd');
});

test('other files are refused with the reason', async () => {
  const ole = (...text: string[]) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...text.map((part) => Buffer.from(part, 'utf16le'))]);
  const reason = (bytes: Uint8Array) => readWorkbook(bytes, 'x.xls').catch((error: Error) => error.message);
  expect(await reason(ole('Workbook'))).toBe('legacy-xls');
  expect(await reason(ole('EncryptedPackage'))).toBe('encrypted');
  expect(await reason(Buffer.from('<html><p>1'))).toBe('not-a-workbook');
  expect(await reason(await writeZip([{ name: 'a.txt', content: '' }]))).toBe('not-a-workbook');
  expect(await reason(await writeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument' }]))).toBe(
    'opendocument',
  );
  const types = (userParts()['[Content_Types].xml'] ?? '').replace(
    'sheet.macroEnabled.main+xml',
    'sheet.binary.macroEnabled.main',
  );
  expect(await reason(await userPackage({ '[Content_Types].xml': types }))).toBe('binary-workbook');
  expect(await reason(await withSheet('<!DOCTYPE a><sheetData/>'))).toMatch(/^unsafe/);
  expect(await reason(await withSheet('<sheetData><row r="0"/></sheetData>'))).toMatch(/^damaged/);
  expect(await reason(await userPackage({ 'xl/worksheets/sheet1.xml': null }))).toMatch(/^damaged/);
});

test('a cell far to the right in every row does not fill the memory', async () => {
  const rows = Array.from(
    { length: 600 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  ).join('');
  await expect(withSheet(`<sheetData>${rows}</sheetData>`).then((bytes) => readXlsx(bytes))).rejects.toThrow(
    'too-large',
  );
});
