import { cellStyleOf, rgbOf } from '../../../../playground/page/grid/edits/cell-style';
import { rectanglesOf } from '../../../../playground/page/grid/edits/rectangles';
import { styledCells, touchedCells, typedIn } from '../../../../playground/page/grid/edits/take-cells';
import { takeLooks } from '../../../../playground/page/grid/edits/take-looks';
import { takeResults } from '../../../../playground/page/grid/edits/take-results';
import { takeStructure } from '../../../../playground/page/grid/edits/take-structure';
import { MUTATION } from '../../../../playground/page/grid/mutations';
import { styleData } from '../../../../playground/page/grid/snapshot/style-data';
import { doerOf, FROM_WORKBOOK } from '../../../../playground/page/grid/whose-change';
import { putFormula } from '../../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';
import type { CellStyle } from '../../../../embedded/workbook/model/style';

const open = () => {
  const workbook = newWorkbook('Data');
  return { workbook, sheet: workbook.sheets[0]! };
};

test('only a person’s changes and results of formulas are news', () => {
  expect(doerOf(undefined)).toBe('user');
  expect(doerOf({})).toBe('user');
  expect(doerOf({ onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true })).toBe('calculation');
  expect(doerOf({ onlyLocal: true, fromFormula: true })).toBe('grid');
  expect(doerOf(FROM_WORKBOOK)).toBe('grid');
});

test('a change of looks touches no content, and the other way round', () => {
  const change = { 3: { 1: { s: 'bold' }, 2: { v: 5 }, 4: null } };
  expect(touchedCells(change)).toEqual([
    { row: 3, column: 2 },
    { row: 3, column: 4 },
  ]);
  expect(styledCells(change)).toEqual([
    { row: 3, column: 1 },
    { row: 3, column: 4 },
  ]);
});

test('cells are handed on as they would be typed; those in between are left alone', () => {
  const cells: Record<string, object> = {
    '0,0': { v: 12, t: 2 },
    '0,2': { v: '007', t: 4 },
    '1,1': { v: 1, t: 3 },
    '1,2': { v: 3, t: 2, f: '=1+2' },
  };
  const grid = {
    cell: (row: number, column: number) => cells[`${row},${column}`],
    formula: (row: number, column: number) => (row === 1 && column === 2 ? '=1+2' : ''),
  };
  const touched = [
    { row: 0, column: 0 },
    { row: 0, column: 2 },
    { row: 1, column: 0 },
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ];
  expect(typedIn(touched, grid)).toEqual({
    area: { row: 0, column: 0, rows: 2, columns: 3 },
    rows: [
      [12, null, "'007"],
      ['', true, '=1+2'],
    ],
  });
  expect(typedIn([], grid)).toBeNull();
});

test('neighbouring cells become few rectangles', () => {
  const cells = new Map([
    [5, [2, 1]],
    [4, [1, 2]],
    [6, [1]],
    [9, [1, 2, 4]],
  ]);
  expect(rectanglesOf(cells)).toEqual([
    { row: 4, rows: 2, column: 1, columns: 2 },
    { row: 6, rows: 1, column: 1, columns: 1 },
    { row: 9, rows: 1, column: 1, columns: 2 },
    { row: 9, rows: 1, column: 4, columns: 1 },
  ]);
});

test('a look goes to the grid and comes back the same', () => {
  const look: CellStyle = {
    'font.bold': true,
    'font.color': '#1B6E3C',
    'fill.color': '#E3EBF4',
    'alignment.horizontal': 'Center',
    'alignment.wrapText': true,
    'border.top.style': 'Dash',
    'border.top.weight': 'Medium',
    'border.top.color': '#8FA8C4',
    numberFormat: '0.0%',
  };
  expect(cellStyleOf(styleData(look))).toEqual(look);
});

test('colours are read however the grid writes them', () => {
  expect(rgbOf('#abc')).toBe('#AABBCC');
  expect(rgbOf('rgb(1, 2, 255)')).toBe('#0102FF');
  expect(rgbOf('none')).toBeUndefined();
});

test('only what is different in a look is written, in one piece for neighbours', () => {
  const { sheet } = open();
  sheet.formats.set({ row: 0, column: 0, rows: 2, columns: 2 }, 'font.bold', true);
  const cells = new Map([
    [0, [0, 1]],
    [1, [0, 1]],
  ]);
  takeLooks(sheet, cells, () => ({ 'font.bold': true, 'fill.color': '#FFFF00' }));
  expect(sheet.formats.list).toHaveLength(2);
  expect(sheet.formats.list[1]).toMatchObject({ key: 'fill.color', value: '#FFFF00', rows: 2, columns: 2 });
  takeLooks(sheet, cells, () => ({ numberFormat: '0%' }));
  expect(sheet.formats.valueAt(1, 1, 'font.bold')).toBe(false);
  expect(sheet.formats.valueAt(1, 1, 'fill.color')).toBe('');
  expect(sheet.numberFormats.at(1, 1)).toBe('0%');
});

test('results reach formulas only, and an unknown function takes no value away', () => {
  const { sheet } = open();
  putFormula(sheet, { row: 0, column: 0 }, { formula: '=A2', value: null });
  putFormula(sheet, { row: 0, column: 1 }, { formula: '=STRANGE(A2)', value: 7 });
  putFormula(sheet, { row: 0, column: 2 }, { formula: '=1/3', value: 1 / 3 });
  const cells = {
    0: { 0: { v: 5, t: 2 }, 1: { v: '#NAME?', t: 1 }, 2: { v: 0.3333333333333, t: 2 }, 3: { v: 9, t: 2 } },
  };
  expect(takeResults(sheet, cells)).toEqual([{ row: 0, column: 0 }]);
  expect(sheet.values[0]).toEqual([5, 7, 1 / 3]);
  expect(sheet.formulas.size).toBe(3);
  expect(sheet.changed).toBe(false);
  expect(takeResults(sheet, { 0: { 0: { v: '#DIV/0!', t: 1 } } })).toHaveLength(1);
  expect(sheet.changed).toBe(true);
});

test('rows that a person puts in move what is below', () => {
  const { workbook, sheet } = open();
  sheet.values = [['a'], ['b']];
  sheet.frozen = { rows: 1, columns: 0 };
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 };
  const params = { unitId: 'u', subUnitId: 's', range };
  expect(takeStructure(sheet, { id: MUTATION.insertRows, params }, workbook)).toBe(true);
  expect(sheet.values[3]).toEqual(['b']);
  takeStructure(sheet, { id: MUTATION.removeRows, params }, workbook);
  expect(sheet.values[1]).toEqual(['b']);
  expect(takeStructure(sheet, { id: MUTATION.sheetName, params }, workbook)).toBe(false);
});

test('widths, frozen rows and formats are taken over', () => {
  const { workbook, sheet } = open();
  const take = (id: string, params: object) =>
    takeStructure(sheet, { id, params: { unitId: 'u', subUnitId: 's', ...params } }, workbook);
  take(MUTATION.columnWidth, { ranges: [{ startRow: 0, endRow: 9, startColumn: 1, endColumn: 2 }], colWidth: 100 });
  take(MUTATION.frozen, { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  take(MUTATION.numberFormat, {
    values: { k: { ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }] } },
    refMap: { k: { pattern: '0.00' } },
  });
  expect([...sheet.columnWidths]).toEqual([
    [1, 75],
    [2, 75],
  ]);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.numberFormats.at(1, 0)).toBe('0.00');
});
