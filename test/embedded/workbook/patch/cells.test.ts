import { putFormula, putValue } from '../../../../embedded/workbook/model/cells';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { problemsOf } from '../check-package';
import { busyWorkbook, SALES } from './busy-sheet';
import { differingParts, salesPart, saved } from './saved';

const SHEET = 'xl/worksheets/sheet1.xml';

test('the busy workbook is sound to begin with', async () => {
  expect(await problemsOf(await busyWorkbook())).toEqual([]);
});

test('a sheet that was touched and reads as before stays the same packed bytes', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) => {
    putValue(sheet, { row: 2, column: 2 }, 99);
    putValue(sheet, { row: 2, column: 2 }, 11);
  });
  expect(differingParts(source, result)).toEqual([]);
});

test('a changed number changes its cell and nothing else in the file', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) => putValue(sheet, { row: 2, column: 2 }, 99));
  expect(differingParts(source, result)).toEqual([SHEET]);
  expect(await salesPart(result)).toBe(SALES.replace('<c r="C3"><v>11</v></c>', '<c r="C3"><v>99</v></c>'));
  expect(await problemsOf(result)).toEqual([]);
});

test('texts stand in their cells and keep the style, also over a text in several looks', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    putValue(sheet, { row: 4, column: 1 }, ' =1 & <b>');
    putValue(sheet, { row: 1, column: 0 }, true);
    putValue(sheet, { row: 5, column: 2 }, '#REF!');
  });
  const xml = await salesPart(result);
  expect(xml).toContain('<c r="B5" t="inlineStr"><is><t xml:space="preserve"> =1 &amp; &lt;b&gt;</t></is></c>');
  expect(xml).toContain('<c r="A2" s="2" t="b"><v>1</v></c>');
  expect(xml).toContain('<c r="C6" t="e"><v>#REF!</v></c>');
  const [read] = (await readXlsx(result)).sheets;
  expect(read?.values[4]?.[1]).toBe(' =1 & <b>');
  expect(await problemsOf(result)).toEqual([]);
});

test('new cells stand in order in rows old and new, with the style of their column, and the dimension grows', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    putValue(sheet, { row: 5, column: 1 }, 'Итого');
    putValue(sheet, { row: 6, column: 1 }, 'Ёж');
    putValue(sheet, { row: 11, column: 6 }, 5);
    putValue(sheet, { row: 9, column: 0 }, 1);
  });
  const xml = await salesPart(result);
  expect(xml).toContain('<row r="6"><c r="B6" s="1" t="inlineStr"><is><t>Итого</t></is></c><c r="C6"');
  expect(xml).toContain(
    '</row><row r="7"><c r="B7" s="1" t="inlineStr"><is><t>Ёж</t></is></c></row><row r="10"><c r="A10"><v>1</v></c></row>' +
      '<row r="12"><c r="G12"><v>5</v></c></row></sheetData>',
  );
  expect(xml).toContain('<dimension ref="A1:G12"/>');
  expect(await problemsOf(result)).toEqual([]);
});

test('a cell that was emptied keeps its style, and goes where it has none', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    putValue(sheet, { row: 1, column: 0 }, null);
    putValue(sheet, { row: 1, column: 2 }, null);
  });
  const row = /<row r="2"[^]*?<\/row>/.exec(await salesPart(result))?.[0];
  expect(row).toMatch(
    /^<row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" s="2"\/><c r="B2" t="s"><v>3<\/v><\/c><c r="D2"/,
  );
});

test('a formula with another value keeps its text as it stands', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) => {
    putFormula(sheet, { row: 2, column: 4 }, { formula: '=C3*D3', value: 30 });
    putFormula(sheet, { row: 5, column: 4 }, { formula: '=SUM(E2:E5)', value: 120 });
  });
  const changed = SALES.replace('si="0"/><v>27.5</v>', 'si="0"/><v>30</v>').replace('<v>115</v>', '<v>120</v>');
  expect(await salesPart(result)).toBe(changed);
  expect(differingParts(source, result)).toEqual([SHEET]);
});

test('a formula that is new is written with the prefixes of files, and the order of calculation goes', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) =>
    putFormula(sheet, { row: 5, column: 3 }, { formula: '=XLOOKUP("Лев",B2:B5,C2:C5)', value: 10 }),
  );
  expect(await salesPart(result)).toContain('<c r="D6"><f>_xlfn.XLOOKUP("Лев",B2:B5,C2:C5)</f><v>10</v></c>');
  expect(differingParts(source, result).sort()).toEqual(
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', SHEET].sort(),
  );
  expect(await problemsOf(result)).toEqual([]);
});

test('the file of a program that puts a prefix before every name gets cells of the same kind', async () => {
  const sales = SALES.replace(/<(\/?)(?=[a-z]\w*[\s/>])(?!\?)/gi, '<$1x:').replace(`xmlns="`, 'xmlns:x="');
  const result = await saved(await busyWorkbook(sales), (sheet) => {
    putValue(sheet, { row: 2, column: 2 }, 'много');
    putValue(sheet, { row: 7, column: 2 }, 1);
  });
  const xml = await salesPart(result);
  expect(xml).toContain('<x:c r="C3" t="inlineStr"><x:is><x:t>много</x:t></x:is></x:c>');
  expect(xml).toContain('<x:row r="8"><x:c r="C8"><x:v>1</x:v></x:c></x:row></x:sheetData>');
});

test('a part without numbers of rows and cells, and one without any rows, take changes', async () => {
  const bare = SALES.replace(/(<row|<c) r="[A-Z]?\d+"/g, '$1').replace('<row><c t="e">', '<row r="6"><c r="C6" t="e">');
  const result = await saved(await busyWorkbook(bare), (sheet) => putValue(sheet, { row: 2, column: 2 }, 99));
  const [read] = (await readXlsx(result)).sheets;
  expect(read?.values[2]).toEqual([45901, 'Кот', 99, 2.5, 27.5]);
  const empty = SALES.replace(/<sheetData>[^]*<\/sheetData>/, '<sheetData/>').replace(
    /<tableParts[^]*?<\/tableParts>/,
    '',
  );
  const filled = await saved(await busyWorkbook(empty), (sheet) => putValue(sheet, { row: 7, column: 0 }, 1));
  expect(await salesPart(filled)).toContain('<sheetData><row r="8"><c r="A8"><v>1</v></c></row></sheetData>');
});
