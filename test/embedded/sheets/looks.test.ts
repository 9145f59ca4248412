import { parseAddress } from '../../../embedded/workbook/model/address';
import { styleAt } from '../../../embedded/workbook/model/styled-rows';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const area = (address: string) => parseAddress(address)!.area;

test('looks are set for a range or cell by cell, told again, and taken back with null', () => {
  const { run, sheet } = openScript();
  run(`cells('A1:B2').setFontWeight('bold').setFontSize(12).setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
    cells('A1:B1').setFontColors([['#123456', null]]).setBackgrounds([['#abc', 'white']]);
    cells('B2').setFontWeight(null);`);
  expect(styleAt(sheet, 0, 0)).toEqual({
    'font.bold': true,
    'font.size': 12,
    'alignment.horizontal': 'Center',
    'alignment.vertical': 'Center',
    'alignment.wrapText': true,
    'font.color': '#123456',
    'fill.color': '#AABBCC',
  });
  expect(styleAt(sheet, 1, 1)).not.toHaveProperty('font.bold');
  expect(
    run(
      `return [cells('A1:B1').getFontColors(), cells('B2').getFontWeight(), cells('C3').getBackground(), cells('C3').getFontSize()]`,
    ),
  ).toEqual([[['#123456', '#000000']], 'normal', '#ffffff', 10]);
});

test('a list of ranges is treated alike in one call', () => {
  const { run, sheet, host } = openScript();
  run(`sheet.getRangeList(['A1', 'C3:D4']).setBackground('#00ff00').setNumberFormat('0%')`);
  expect([sheet.formats.valueAt(0, 0, 'fill.color'), sheet.formats.valueAt(3, 3, 'fill.color')]).toEqual([
    '#00FF00',
    '#00FF00',
  ]);
  expect(sheet.numberFormats.at(2, 2)).toBe('0%');
  expect(host.stats.calls.look).toBe(2);
});

test('borders are drawn on the sides that are true, taken from those that are false, left at null', () => {
  const { run, sheet } = openScript();
  const side = (row: number, column: number, name: 'left' | 'bottom' | 'top') =>
    sheet.formats.valueAt(row, column, `border.${name}.weight`);
  run(
    `cells('A1:B3').setBorder(null, true, null, null, null, true, '#0000ff', SpreadsheetApp.BorderStyle.SOLID_THICK)`,
  );
  expect([side(0, 0, 'left'), side(0, 1, 'left'), side(0, 0, 'bottom'), side(2, 0, 'bottom')]).toEqual([
    'Thick',
    undefined,
    'Thick',
    undefined,
  ]);
  expect(sheet.formats.valueAt(1, 1, 'border.bottom.color')).toBe('#0000FF');
  run(`cells('A1:B3').setBorder(true, false, null, null, null, null)`);
  expect([side(0, 0, 'left'), side(0, 0, 'top'), side(0, 0, 'bottom')]).toEqual([undefined, 'Thin', 'Thick']);
});

test('clearing takes contents and formats, and leaves rules, merged cells, filter and bands', () => {
  const { run, sheet } = openScript();
  run(`
    cells('A1:B2').setValue('x').setBackground('red').setNumberFormat('0.0').createFilter();
    cells('A1:B1').mergeAcross();
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([cells('A1:B2')]).whenNumberGreaterThan(0).setBold(true).build()]);
    cells('A1:B2').clear();
  `);
  expect(
    run('return [sheet.getLastRow(), sheet.getFilter() !== null, sheet.getConditionalFormatRules().length]'),
  ).toEqual([0, true, 1]);
  expect([sheet.merges, styleAt(sheet, 0, 0)]).toEqual([[area('A1:B1')], undefined]);
});

test('clearing the format leaves the number format, clearing the contents leaves both', () => {
  const { run, sheet } = openScript();
  run(`cells('A1').setValue(5).setBackground('red').setNumberFormat('0.0').clearContent()`);
  expect([sheet.values[0], sheet.formats.valueAt(0, 0, 'fill.color')]).toEqual([[], '#FF0000']);
  run(`cells('A1').clearFormat()`);
  expect([sheet.formats.valueAt(0, 0, 'fill.color'), sheet.numberFormats.at(0, 0)]).toEqual([undefined, '0.0']);
});

test('merged cells keep what stands in the first, and are merged and taken apart as a whole only', () => {
  const { run, sheet, error } = openScript();
  run(`cells('A1:B2').setValue('x'); cells('A1:B2').mergeAcross();`);
  expect([sheet.values, sheet.merges]).toEqual([
    [
      ['x', null],
      ['x', null],
    ],
    [area('A1:B1'), area('A2:B2')],
  ]);
  expect(error(`cells('B1:C1').merge()`)).toContain('You must select all cells in a merged range');
  expect(error(`cells('A1').breakApart()`)).toContain('You must select all cells in a merged range');
  expect(run(`cells('A1:B3').breakApart(); return cells('A1:B3').getMergedRanges().length`)).toBe(0);
});

test('neither freezing nor merging may cut the other, nor may a filter stand on vertical merges', () => {
  const { run, error } = openScript();
  run(`cells('A1:C1').merge(); cells('A5:A6').merge();`);
  expect(error('sheet.setFrozenColumns(1)')).toBe("You can't freeze columns which contain only part of a merged cell.");
  expect(error('sheet.setFrozenRows(5)')).toBe("You can't freeze rows which contain only part of a merged cell.");
  expect(error(`sheet.setFrozenRows(2); cells('B2:B3').merge()`)).toBe("You can't merge frozen and non-frozen rows.");
  expect(error(`cells('A4:C9').createFilter()`)).toContain('vertical merges');
});

test('widths are pixels, 100 of them where nobody has changed the column', () => {
  const { run, sheet } = openScript();
  run('sheet.setColumnWidths(2, 2, 80); sheet.setRowHeights(1, 1, 40);');
  expect([...sheet.columnWidths]).toEqual([
    [1, 60],
    [2, 60],
  ]);
  expect(
    run(
      'return [1, 2, 3].map((column) => sheet.getColumnWidth(column)).concat(sheet.getRowHeight(1), sheet.getRowHeight(2))',
    ),
  ).toEqual([100, 80, 80, 40, 21]);
});

test('alternating colours and filters are refused where there are some already', () => {
  const { run, error } = openScript();
  run(
    `cells('A1:B9').applyRowBanding().setHeaderRowColor('#112233').setSecondRowColor(null); cells('A1:B9').createFilter();`,
  );
  expect(
    run(
      'const [band] = sheet.getBandings(); return [band.getHeaderRowColor(), band.getFirstRowColor(), band.getSecondRowColor()]',
    ),
  ).toEqual(['#112233', '#FFFFFF', null]);
  expect(error(`cells('B5:C12').applyRowBanding()`)).toContain('already has alternating background colors');
  expect(error(`cells('D1:D5').createFilter()`)).toContain('already has a filter');
  expect(
    run(
      'sheet.getBandings()[0].remove(); sheet.getFilter().remove(); return [sheet.getBandings().length, sheet.getFilter()]',
    ),
  ).toEqual([0, null]);
});
