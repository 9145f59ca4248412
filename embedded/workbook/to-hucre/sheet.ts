import type { ColumnDef, WriteSheet } from 'hucre';
import { widthOfPoints } from '../column-width';
import type { Sheet } from '../model/sheet';
import type { SheetNames } from './chart-series';
import { toChart } from './chart';
import { toPageSetup } from './page-setup';
import { toTable } from './table';

/**
 * What is around the cells of a sheet, in the words of the library that writes it; `sheetNames` are the names of the sheets
 * charts point to, by id. Left to the graft, because the library has no words for them: conditional formats, printed titles,
 * whether the sheet is hidden; and the rows, of which it would make an object for every cell.
 */
export function toWriteSheet(sheet: Sheet, sheetNames: SheetNames): WriteSheet {
  const { showGridlines, showHeadings, tabColor, frozen } = sheet;
  return {
    name: sheet.name,
    rows: [],
    columns: columnsOf(sheet),
    view: {
      showGridLines: showGridlines,
      showRowColHeaders: showHeadings,
      ...(tabColor && { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }),
    },
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    merges: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + width - 1,
    })),
    tables: sheet.tables.map((table) => toTable(table, sheet.values)),
    charts: sheet.charts.map((chart) => toChart(chart, sheetNames)),
    pageSetup: toPageSetup(sheet.pageLayout),
    ...(sheet.isProtected && { protection: { sheet: true } }),
  };
}

function columnsOf({ columnWidths, hiddenColumns }: Sheet): ColumnDef[] {
  const count = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points !== undefined && { width: widthOfPoints(points) }),
      ...(hiddenColumns.has(column) && { hidden: true }),
    };
  });
}
