import type { Cell, CellStyle as HucreStyle, ColumnDef, RowDef, WriteSheet } from 'hucre';
import { widthOfPoints } from '../column-width';
import { withPrefixes } from '../formulas/prefixes';
import type { CellValue, Sheet } from '../model/sheet';
import { cellOfKey } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { styledRows } from '../model/styled-rows';
import { fileText } from '../file-text';
import type { DefaultFont } from './cell-style';
import { toCellStyle } from './cell-style';
import type { SheetNames } from './chart-series';
import { toChart } from './chart';
import { toPageSetup } from './page-setup';
import { toTable } from './table';

export interface WriterContext {
  readonly font: DefaultFont;
  /** Names of the sheets charts point to, by id. */
  readonly sheetNames: SheetNames;
}

/**
 * A sheet in the words of the library that writes report sheets. Left to the graft, because the library has no words for
 * them: conditional formats, printed titles, whether the sheet is hidden.
 */
export function toWriteSheet(sheet: Sheet, context: WriterContext): WriteSheet {
  const rows = rowsOf(sheet);
  const tables = sheet.tables.map((table) => toTable(table, rows));
  const { showGridlines, showHeadings, tabColor, frozen } = sheet;
  return {
    name: sheet.name,
    rows,
    cells: cellsOf(sheet, context.font),
    columns: columnsOf(sheet),
    rowDefs: rowSizesOf(sheet),
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
    tables,
    charts: sheet.charts.map((chart) => toChart(chart, context.sheetNames)),
    pageSetup: toPageSetup(sheet.pageLayout),
    ...(sheet.isProtected && { protection: { sheet: true } }),
  };
}

/** Values row by row, as far down as anything is said of a row. */
function rowsOf({ hiddenRows, rowHeights, tables, values }: Sheet): CellValue[][] {
  const bottoms = tables.map(({ area }) => area.row + area.rows);
  const touched = [...rowHeights.keys(), ...hiddenRows].map((row) => row + 1);
  const length = [...bottoms, ...touched].reduce((most, row) => Math.max(most, row), values.length);
  return Array.from({ length }, (_, row) => Array.from(values[row] ?? [], (value) => fileValue(value ?? null)));
}

const fileValue = (value: CellValue): CellValue => (typeof value === 'string' ? fileText(value) : value);

/** Looks and formulas; the library takes their values from the rows. Only what is a formula in memory becomes one. */
function cellsOf(sheet: Sheet, font: DefaultFont): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<CellStyle, HucreStyle>();
  for (const { row, columns, at } of styledRows(sheet)) {
    for (let column = 0; column < columns; column++) {
      const look = at(column);
      if (!look) continue;
      const style = styles.get(look) ?? toCellStyle(look, font);
      styles.set(look, style);
      cells.set(`${row},${column}`, { style });
    }
  }
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = cellOfKey(key);
    const value = sheet.values[row]?.[column] ?? null;
    cells.set(`${row},${column}`, {
      ...cells.get(`${row},${column}`),
      formula: withPrefixes(formula.replace(/^=/, '')),
      ...(value !== null && { formulaResult: fileValue(value) }),
    });
  }
  return cells;
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

function rowSizesOf({ rowHeights, hiddenRows }: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
