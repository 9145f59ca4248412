import { styleAt, styledRows } from '../../../embedded/workbook/model/styled-rows';
import { connected, errorOf, onData } from './connected';

test('looks are set and read, null where cells differ', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const { format } = sheet.getRange('A1:C3');
    format.set({ horizontalAlignment: 'Center', wrapText: true, indentLevel: 2, font: { name: 'Arial', size: 9 } });
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = 'yellow';
    format.load('horizontalAlignment,verticalAlignment,indentLevel,font/name,font/bold,fill/color');
    await context.sync();
    expect(format.horizontalAlignment).toBe('Center');
    expect(format.verticalAlignment).toBe('Bottom');
    expect(format.indentLevel).toBe(2);
    expect(format.font.name).toBe('Arial');
    expect([format.font.bold, format.fill.color]).toEqual([null, null]);
    sheet.getRange('B1').format.fill.clear();
    await context.sync();
  });
  expect(styleAt(model, 0, 0)).toEqual({
    'alignment.horizontal': 'Center',
    'alignment.wrapText': true,
    'alignment.indentLevel': 2,
    'font.name': 'Arial',
    'font.size': 9,
    'font.bold': true,
    'fill.color': '#FFFF00',
  });
  expect(styleAt(model, 0, 1)).not.toHaveProperty('fill.color');
});

test('colours and words that are none are refused', async () => {
  connected();
  const wrong: ((format: Excel.RangeFormat) => unknown)[] = [
    (format) => (format.fill.color = 'no colour'),
    (format) => (format.horizontalAlignment = 'Middle' as 'Center'),
    (format) => (format.columnWidth = -1),
    (format) => (format.font.bold = 'yes' as unknown as boolean),
  ];
  for (const set of wrong) {
    const error = await errorOf(async (_context, sheet) => set(sheet.getRange('A1').format));
    expect(error.code).toBe('InvalidArgument');
  }
});

test('borders are drawn on the cells that carry the edge', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const { borders } = sheet.getRange('A1:B3').format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Double';
    bottom.color = '#1F4E79';
    borders.getItem('InsideHorizontal').weight = 'Hairline';
    bottom.load('style,color,weight');
    borders.load('count');
    await context.sync();
    expect([bottom.style, bottom.color, bottom.weight, borders.count]).toEqual(['Double', '#1F4E79', 'Thin', 8]);
  });
  const bottoms = [...styledRows(model)].map(({ at }) => at(0)?.['border.bottom.style']);
  expect(bottoms).toEqual(['Continuous', 'Continuous', 'Double']);
});

test('columns and rows have sizes and can be hidden', async () => {
  const { sheet: model } = connected();
  model.values = [['короткий', 'очень длинное название клиента', null]];
  await onData(async (context, sheet) => {
    const { format } = sheet.getRange('A1:C2');
    sheet.getRange('A:A').format.columnWidth = 100;
    format.rowHeight = 30;
    sheet.getRange('B:C').format.autofitColumns();
    sheet.getRange('C:C').columnHidden = true;
    format.load('columnWidth,rowHeight');
    const box = sheet.getRange('B2').load('left,top,width,height');
    const hidden = sheet.getRange('A:C').load('columnHidden');
    await context.sync();
    expect([format.columnWidth, format.rowHeight, hidden.columnHidden]).toEqual([null, 30, null]);
    expect([box.left, box.top, box.height]).toEqual([100, 30, 30]);
    expect(box.width).toBeGreaterThan(120);
    format.autofitRows();
    await context.sync();
  });
  expect(model.columnWidths.has(2)).toBe(false);
  expect(model.hiddenColumns).toEqual(new Set([2]));
  expect(model.rowHeights.size).toBe(0);
});

test('panes are frozen by rows, by columns and at a range', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const { freezePanes } = sheet;
    const locations = [];
    freezePanes.freezeRows(2);
    locations.push(freezePanes.getLocationOrNullObject().load('address'));
    freezePanes.freezeColumns(1);
    locations.push(freezePanes.getLocationOrNullObject().load('address'));
    freezePanes.freezeAt(sheet.getRange('A1:B3'));
    locations.push(freezePanes.getLocationOrNullObject().load('address'));
    await context.sync();
    expect(locations.map((location) => location.address)).toEqual(['Data!1:2', 'Data!A:A', 'Data!A1:B3']);
    expect(model.frozen).toEqual({ rows: 3, columns: 2 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('a page is laid out for printing', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 20;
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintArea(sheet.getRange('A1:D9'));
    pageLayout.load('orientation,zoom,leftMargin');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.leftMargin, rows.address]).toEqual(['Landscape', 20, 'Data!1:2']);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  });
  expect(model.pageLayout).toMatchObject({ centerHorizontally: true, printArea: { rows: 9, columns: 4 } });
});
