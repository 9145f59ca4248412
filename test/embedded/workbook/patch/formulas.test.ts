import { movedReferences } from '../../../../embedded/workbook/formulas/moved-references';
import { putFormula, putValue } from '../../../../embedded/workbook/model/cells';
import { cellKey } from '../../../../embedded/workbook/model/sheet';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { busyWorkbook, SALES } from './busy-sheet';
import { salesPart, saved } from './saved';

const formulasOf = async (bytes: Uint8Array, ...rows: readonly number[]): Promise<(string | undefined)[]> => {
  const [sheet] = (await readXlsx(bytes)).sheets;
  return rows.map((row) => sheet?.formulas.get(cellKey(row - 1, 4)));
};

test('where the first of a group of formulas gets a value, the next one carries the text for the rest', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => putValue(sheet, { row: 1, column: 4 }, 7));
  const xml = await salesPart(result);
  expect(xml).toContain('<c r="E2" s="3"><v>7</v></c>');
  expect(xml).toContain('<f t="shared" ref="E3:E5" si="0">C3*D3</f><v>27.5</v>');
  expect(xml).toContain('<f t="shared" si="0"/><v>30</v>');
  expect(await formulasOf(result, 2, 3, 4, 5)).toEqual([undefined, '=C3*D3', '=C4*D4', '=C5*D5']);
});

test('the text wanders on while formulas at the head of the group are replaced', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    for (const row of [1, 2, 4]) putFormula(sheet, { row, column: 4 }, { formula: `=C${row + 1}`, value: 1 });
  });
  const xml = await salesPart(result);
  expect(xml).toContain('<c r="E3" s="3"><f>C3</f><v>1</v></c>');
  expect(xml).toContain('<f t="shared" ref="E4:E5" si="0">C4*D4</f>');
  expect(await formulasOf(result, 2, 3, 4, 5)).toEqual(['=C2', '=C3', '=C4*D4', '=C5']);
});

test('only the look of the first of a group changed: the group stays', async () => {
  const result = await saved(await busyWorkbook(), (sheet) =>
    sheet.formats.set({ row: 1, column: 4, rows: 1, columns: 1 }, 'font.bold', true),
  );
  expect(await salesPart(result)).toContain('<c r="E2" s="4"><f t="shared" ref="E2:E5" si="0">C2*D2</f>');
});

test('the formulas of a group over rows and columns stand for themselves once its first cell is gone', async () => {
  const block = SALES.replace('<c r="C6" t="e"><f>NA()</f><v>#N/A</v></c>', '').replace(
    '</sheetData>',
    '<row r="11"><c r="A11"><f t="shared" ref="A11:B12" si="1">C2&amp;"A1"</f><v>1</v></c><c r="B11"><f t="shared" si="1"/><v>2</v></c></row>' +
      '<row r="12"><c r="A12"><f t="shared" si="1"/><v>3</v></c><c r="B12"><f t="shared" si="1"/><v>4</v></c></row></sheetData>',
  );
  const result = await saved(await busyWorkbook(block), (sheet) => putValue(sheet, { row: 10, column: 0 }, 'нет'));
  const xml = await salesPart(result);
  expect(xml).toContain('<c r="B11"><f>D2&amp;"A1"</f><v>2</v></c>');
  expect(xml).toContain('<c r="A12"><f>C3&amp;"A1"</f><v>3</v></c><c r="B12"><f>D3&amp;"A1"</f><v>4</v></c>');
  expect(xml).toContain('ref="E2:E5" si="0">C2*D2</f>');
});

test('a formula for an array stays one when its text changes', async () => {
  const array = SALES.replace('<f>SUM(E2:E5)</f>', '<f t="array" ref="E6">SUM(C2:C5*D2:D5)</f>');
  const result = await saved(await busyWorkbook(array), (sheet) =>
    putFormula(sheet, { row: 5, column: 4 }, { formula: '=SUM(C2:C4*D2:D4)', value: 82.5 }),
  );
  expect(await salesPart(result)).toContain('<c r="E6"><f t="array" ref="E6">SUM(C2:C4*D2:D4)</f><v>82.5</v></c>');
});

test('references move with the cells they mean, on their own sheet only', () => {
  const area = { row: 2, rows: 2, column: 0, columns: 16384 };
  const down = { shifts: [{ area, direction: 'Down' as const }], sheet: "Мои 'дни'", isHome: true };
  expect(movedReferences('SUM($A$1:B3)+c4*LOG10(A2)', down)).toBe('SUM($A$1:B5)+C6*LOG10(A2)');
  expect(movedReferences(`'мои ''дни'''!A3&План!A3&"A3"&T[A3]&[1]Лист1!A3`, down)).toBe(
    `'мои ''дни'''!A5&План!A3&"A3"&T[A3]&[1]Лист1!A3`,
  );
  expect(movedReferences('SUM(A:A,$3:4)', down)).toBe('SUM(A:A,$5:6)');
  const up = { ...down, shifts: [{ area, direction: 'Up' as const }] };
  expect(movedReferences('A3+A2:A9+A5', up)).toBe('#REF!+A2:A7+A3');
  expect(movedReferences('A5+План!A5', { ...up, sheet: 'План', isHome: false })).toBe('A5+План!A3');
});
