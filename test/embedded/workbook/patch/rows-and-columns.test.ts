import { putValue } from '../../../../embedded/workbook/model/cells';
import type { Shift } from '../../../../embedded/workbook/model/shift';
import { shiftCells } from '../../../../embedded/workbook/model/shift-cells';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { problemsOf } from '../check-package';
import { busyWorkbook, SALES } from './busy-sheet';
import { part, salesPart, saved } from './saved';

const rows = (row: number, count: number, direction: 'Down' | 'Up'): Shift => ({
  area: { row, rows: count, column: 0, columns: 16_384 },
  direction,
});
const columns = (column: number, count: number, direction: 'Right' | 'Left'): Shift => ({
  area: { row: 0, rows: 1_048_576, column, columns: count },
  direction,
});
const shiftedBy = async (...shifts: readonly Shift[]): Promise<Uint8Array> =>
  saved(await busyWorkbook(), (sheet, workbook) => shifts.forEach((shift) => shiftCells(workbook, sheet, shift)));

test('a row put in moves rules, checks, links, merges, breaks, notes, pictures, tables and print areas along', async () => {
  const result = await shiftedBy(rows(2, 1, 'Down'));
  expect(await problemsOf(result)).toEqual([]);
  const xml = await salesPart(result);
  for (const piece of [
    '<conditionalFormatting sqref="A2:A6">',
    '<formula>A2&gt;$A$1</formula>',
    '<xm:sqref>E2:E6</xm:sqref>',
    '<dataValidation type="list" allowBlank="1" sqref="B2:B6"><formula1>$B$2:$B$6</formula1>',
    '<hyperlink ref="B4" location="План!A1"',
    '<mergeCell ref="A9:B10"/>',
    '<brk id="6" max="16383" man="1"/>',
    '<row r="4" x14ac:dyDescent="0.25"><c r="A4" s="2"><v>45901</v></c>',
    'timePeriod="lastWeek"',
  ])
    expect(xml).toContain(piece);
  expect(xml).not.toContain('<row r="3"');
  expect(await part(result, 'xl/comments1.xml')).toContain('<comment ref="B5"');
  const notes = await part(result, 'xl/drawings/vmlDrawing1.vml');
  expect(notes).toContain('<x:Row>4</x:Row><x:Column>1</x:Column>');
  expect(notes).toContain('<x:Anchor>2, 15, 3, 10, 4, 15, 7, 4</x:Anchor>');
  const drawing = await part(result, 'xl/drawings/drawing1.xml');
  expect([...drawing.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual(['1', '16', '17', '21']);
  expect(await part(result, 'xl/charts/chart1.xml')).toContain('<c:f>Продажи!$E$2:$E$6</c:f>');
  expect(await part(result, 'xl/tables/table1.xml')).toContain(
    'ref="A1:E6" totalsRowShown="0"><autoFilter ref="A1:E6"/>',
  );
  const workbook = await part(result, 'xl/workbook.xml');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Продажи!$A$1:$E$7</definedName>');
});

test('what stood on rows that are gone goes: note, link, cells; the rest closes up', async () => {
  const result = await shiftedBy(rows(2, 2, 'Up'));
  expect(await problemsOf(result)).toEqual([]);
  const xml = await salesPart(result);
  expect(xml).not.toContain('hyperlink');
  expect(xml).toContain('<conditionalFormatting sqref="A2:A3">');
  expect(xml).toContain('<mergeCell ref="A6:B7"/>');
  expect(await part(result, 'xl/comments1.xml')).not.toContain('<comment ');
  expect(await part(result, 'xl/drawings/vmlDrawing1.vml')).not.toContain('v:shape ');
  const [read] = (await readXlsx(result)).sheets;
  expect(read?.values[2]?.slice(0, 3)).toEqual([45903, 'ООО «Ёж»', 13]);
  expect(read?.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 5 });
});

test('cells typed into rows put in, and several changes of rows in turn, come out as they stand in memory', async () => {
  const source = await busyWorkbook();
  let wanted: unknown;
  const result = await saved(source, (sheet, workbook) => {
    shiftCells(workbook, sheet, rows(1, 3, 'Down'));
    putValue(sheet, { row: 2, column: 1 }, 'Новый');
    shiftCells(workbook, sheet, rows(5, 1, 'Up'));
    shiftCells(workbook, sheet, columns(2, 1, 'Right'));
    putValue(sheet, { row: 4, column: 2 }, 'Б');
    putValue(sheet, { row: 0, column: 2 }, 'Склад');
    wanted = { values: sheet.values.map((row) => row ?? []), formulas: [...sheet.formulas].sort() };
  });
  expect(await problemsOf(result)).toEqual([]);
  const [read] = (await readXlsx(result)).sheets;
  const trimmed = (row: readonly unknown[] | undefined): unknown[] => {
    const cells = [...(row ?? [])];
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  };
  const { values, formulas } = wanted as { values: unknown[][]; formulas: unknown[] };
  expect(read?.values.map(trimmed)).toEqual(values.map(trimmed));
  expect([...(read?.formulas ?? [])].sort()).toEqual(formulas);
});

test('a column put into a table is a column of the table, and widths and styles of columns move', async () => {
  const result = await shiftedBy(columns(1, 1, 'Right'));
  expect(await problemsOf(result)).toEqual([]);
  const xml = await salesPart(result);
  expect(xml).toContain('<col min="3" max="3" width="24.7109375" style="1" customWidth="1"/>');
  expect(xml).toContain('<col min="5" max="6"');
  const table = await part(result, 'xl/tables/table1.xml');
  expect(table).toContain(
    '<tableColumns count="6"><tableColumn id="1" name="Дата"/><tableColumn id="6" name="Column2"/>',
  );
  expect(table).toContain('<tableColumn id="5" name="Сумма"/>');
  expect(xml).toContain('<c r="B1" t="inlineStr"><is><t>Column2</t></is></c>');
});

test('a header cell of a table that changes renames the column of the table, and a number there becomes a text', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    putValue(sheet, { row: 0, column: 1 }, 'Покупатель');
    putValue(sheet, { row: 0, column: 2 }, 2025);
    putValue(sheet, { row: 0, column: 3 }, null);
  });
  expect(await problemsOf(result)).toEqual([]);
  expect(await part(result, 'xl/tables/table1.xml')).toContain(
    '<tableColumn id="2" name="Покупатель"/><tableColumn id="3" name="2025"/><tableColumn id="4" name="Column4"/>',
  );
  expect(await salesPart(result)).toContain('<c r="C1" s="1" t="inlineStr"><is><t>2025</t></is></c>');
});

test('without numbers of rows and columns that changed places the part says the same again', async () => {
  const result = await shiftedBy(rows(2, 1, 'Down'), rows(2, 1, 'Up'));
  const [before, after] = [await readXlsx(await busyWorkbook()), await readXlsx(result)];
  expect(after.sheets[0]?.values).toEqual(before.sheets[0]?.values);
  expect(after.sheets[0]?.formulas).toEqual(before.sheets[0]?.formulas);
  expect((await salesPart(result)).replace(/<sheetData>[^]*<\/sheetData>/, '')).toBe(
    SALES.replace(/<sheetData>[^]*<\/sheetData>/, ''),
  );
});
