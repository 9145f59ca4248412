import { writeXlsx, type Cell, type MergeRange, type RowDef, type TableDefinition, type WriteSheet } from 'hucre';
import { dayOfIso } from '../../core/calendar/day';
import { parseAddress } from '../../embedded/workbook/model/address';
import type { Area } from '../../embedded/workbook/model/area';
import type { DescribedCell, DescribedSheet, DescribedWorkbook } from './case-settings';

/** Days from the beginning of one date system to that of the other. */
const DAYS_TO_1904 = 1462;

/** The workbook as an `.xlsx` file, written by another program's code than ours. */
export function workbookFile({ date1904, password, sheets }: DescribedWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, date1904 ?? false)),
    dateSystem: date1904 ? '1904' : '1900',
    ...(password !== undefined && { encryption: { password, spinCount: 1000 } }),
  });
}

function sheetOf(
  { name, rows, hidden, merges = [], outline = {}, table }: DescribedSheet,
  date1904: boolean,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => row.forEach((cell, c) => cells.set(`${r},${c}`, cellOf(cell, date1904))));
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
    cells,
    hidden: hidden ?? false,
    merges: merges.map(mergeOf),
    rowDefs: new Map(
      Object.entries(outline).map(([row, level]): [number, RowDef] => [Number(row) - 1, { outlineLevel: level }]),
    ),
    ...(table && { tables: [tableOf(table, rows)] }),
  };
}

function cellOf(cell: DescribedCell, date1904: boolean): Partial<Cell> {
  if (cell === null || typeof cell !== 'object') return { value: cell };
  if ('error' in cell) return { type: 'error', value: cell.error };
  if ('formula' in cell) return { type: 'formula', formula: cell.formula, formulaResult: cell.value };
  const day = dayOfIso(cell.day) - (date1904 ? DAYS_TO_1904 : 0);
  return { type: 'number', value: day, style: { numFmt: 'dd.mm.yyyy' } };
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
}

function mergeOf(address: string): MergeRange {
  const { row, column, rows, columns } = areaOf(address);
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

function tableOf({ name, area }: { name: string; area: string }, rows: DescribedSheet['rows']): TableDefinition {
  const { row, column, columns } = areaOf(area);
  const headers = (rows[row] ?? []).slice(column, column + columns);
  return { name, range: area, columns: headers.map((header) => ({ name: String(header) })) };
}
