import type { IColumnData, IWorksheetData } from '@univerjs/core';
import { usedArea } from '../../../../embedded/workbook/model/cells';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../../embedded/workbook/model/sheet';
import { DEFAULT_STYLE } from '../../../../embedded/workbook/model/style';
import { styledRows } from '../../../../embedded/workbook/model/styled-rows';
import { cellsData, type CellsData, type IsComputedHere } from './cells-data';
import { rangeOf } from './range-data';
import { largestFonts } from './largest-fonts';
import { columnSizes, pixelsOf, rowSizes } from './sizes';
import type { StyleTable } from './style-table';

/** The font of cells without one. */
const DEFAULT_FONT = { ff: DEFAULT_STYLE['font.name'], fs: DEFAULT_STYLE['font.size'] };

/** Rows and columns the grid shows at least, and beyond the last one in use. */
const LEAST = { rows: 200, columns: 26 };
const BEYOND = { rows: 100, columns: 8 };

export interface SheetManner {
  /** Id of the sheet in the grid. */
  readonly id: string;
  readonly styles: StyleTable;
  readonly isComputedHere: IsComputedHere;
  /** The cells, where they are known already. */
  readonly cells?: CellsData | undefined;
}

/** A sheet as the grid takes it, rules and charts left out. */
export function sheetData(sheet: Sheet, { id, styles, isComputedHere, cells }: SheetManner): IWorksheetData {
  const cellData = cells ?? cellsData(sheet, { styles, isComputedHere });
  const size = sizeOf(sheet);
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    freeze: freezeData(sheet),
    rowCount: size.rows,
    columnCount: size.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOf(DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: pixelsOf(DEFAULT_ROW_HEIGHT),
    defaultStyle: DEFAULT_FONT,
    mergeData: sheet.merges.map(rangeOf),
    cellData,
    rowData: rowSizes(sheet, largestFonts(sheet)),
    columnData: columnsData(sheet, styles),
    rowHeader: { width: 46, hidden: sheet.showHeadings ? 0 : 1 },
    columnHeader: { height: 20, hidden: sheet.showHeadings ? 0 : 1 },
    showGridlines: sheet.showGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

/** Rows and columns of the grid: everything in use and room beyond. */
export function sizeOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = usedArea(sheet, true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const ends = sheet.charts.map(({ anchor }) => ({
    row: Math.ceil(anchor.row + anchor.rows),
    column: Math.ceil(anchor.column + anchor.columns),
  }));
  const lastRow = ends.reduce((most, { row }) => Math.max(most, row), used.row + used.rows);
  const lastColumn = ends.reduce((most, { column }) => Math.max(most, column), used.column + used.columns);
  return {
    rows: Math.max(LEAST.rows, lastRow + BEYOND.rows),
    columns: Math.max(LEAST.columns, lastColumn + BEYOND.columns),
  };
}

/** What stays in view; the first row and column that scroll, −1 where none is frozen. */
export const freezeData = ({ frozen: { rows, columns } }: Sheet) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows || -1,
  startColumn: columns || -1,
});

/** Sizes, and the looks given to whole columns: they hold below the last row too. */
function columnsData(sheet: Sheet, styles: StyleTable): Record<number, IColumnData> {
  const data = columnSizes(sheet);
  const used = usedArea(sheet, true);
  const below = used ? used.row + used.rows : 0;
  for (const { columns, at } of styledRows(sheet, { row: below, rows: 1 })) {
    for (let column = 0; column < columns; column++) {
      const name = styles.nameOf(at(column));
      if (name !== undefined) data[column] = { ...data[column], s: name };
    }
  }
  return data;
}
