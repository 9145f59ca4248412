import { problemsOf } from './check-package';
import { userPackage, userParts } from './user-package';

/** What the check says when something in a part is replaced. */
const problemsAfter = async (part: string, from: string, to: string): Promise<string[]> => {
  const before = userParts()[part] ?? '';
  expect(before).toContain(from);
  return problemsOf(await userPackage({ [part]: before.replace(from, to) }));
};

test('a sound package has no problems', async () => {
  expect(await problemsOf(await userPackage())).toEqual([]);
});

test.each([
  [
    '[Content_Types].xml',
    '/xl/tables/table1.xml',
    '/xl/tables/table9.xml',
    'content type for /xl/tables/table9.xml, which is missing',
  ],
  ['[Content_Types].xml', '<Default Extension="png" ContentType="image/png"/>', '', 'xl/media/image1.png has no type'],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    'comments1.xml',
    'comments2.xml',
    'xl/worksheets/_rels/sheet1.xml.rels: no xl/comments2.xml',
  ],
  ['xl/worksheets/_rels/sheet1.xml.rels', 'Id="rId1"', 'Id="rId9"', 'xl/worksheets/sheet1.xml: rId1 points nowhere'],
  ['xl/workbook.xml', 'sheetId="4"', 'sheetId="3"', 'sheet id 3 twice'],
  ['xl/workbook.xml', 'name="План"', 'name="продажи"', 'sheet продажи twice'],
  ['xl/workbook.xml', 'localSheetId="2"', 'localSheetId="3"', 'name _xlnm.Print_Area: no tab'],
  ['xl/workbook.xml', 'activeTab="0"', 'activeTab="3"', 'front tab is missing'],
  ['xl/tables/table1.xml', 'name="Клиент"', 'name="Другой"', 'xl/worksheets/sheet1.xml: header B1'],
  ['xl/tables/table1.xml', 'name="Клиент"', 'name="дата"', 'column дата twice'],
  ['xl/styles.xml', 'numFmtId="164" fontId="0"', 'numFmtId="165" fontId="0"', 'style 2: format'],
  ['xl/styles.xml', 'fontId="1"', 'fontId="2"', 'style 1: fontId'],
  ['xl/styles.xml', '<dxfs count="2">', '<dxfs count="3">', 'count of dxfs'],
  ['xl/worksheets/sheet1.xml', 's="2"', 's="3"', 'xl/worksheets/sheet1.xml: style of A2'],
  ['xl/worksheets/sheet1.xml', '<v>3</v>', '<v>4</v>', 'xl/worksheets/sheet1.xml: text of B2'],
  ['xl/worksheets/sheet1.xml', 'dxfId="1"', 'dxfId="2"', 'xl/worksheets/sheet1.xml: look of a rule'],
  ['xl/worksheets/sheet1.xml', 'r="C2"', 'r="A2"', 'xl/worksheets/sheet1.xml: cell 5 out of order'],
  [
    'xl/worksheets/sheet1.xml',
    '<sheetData>',
    '<drawing/><sheetData>',
    'xl/worksheets/sheet1.xml: worksheet: children out of order',
  ],
])('a fault in %s is found: %s', async (part, from, to, problem) => {
  expect(await problemsAfter(part, from, to)).toContain(problem);
});

test('a part that is not well-formed is found', async () => {
  await expect(problemsAfter('xl/workbook.xml', '</sheets>', '')).rejects.toThrow('damaged');
});
