import type { Layout } from '../../core';
import type { SheetMemory, TableMemory } from './memory';
import { tablesOf } from './plan';
import type { Survey } from './survey';

const CELLS = 'rowIndex,columnIndex,rowCount,columnCount';

export interface EarlierTable {
  readonly memory: TableMemory;
  readonly table: Excel.Table;
  /** The header row. */
  readonly top: Excel.Range;
  readonly firstRow: Excel.Range;
}

/** What an earlier run has left on a sheet of ours, as it is now. */
export interface Earlier {
  readonly id: string;
  readonly memory: SheetMemory;
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly tables: readonly EarlierTable[];
  /** Cells of every real table on the sheet by its name: also of those that the user has renamed or made. */
  readonly allTables: ReadonlyMap<string, Excel.Range>;
}

/** The sheet an earlier run made for a page of that name, to be read after the next sync. */
export function findEarlier({ workbook }: Excel.RequestContext, survey: Survey, page: string): Earlier | null {
  const id = survey.sheets.find((sheet) => survey.memory.sheets[sheet.id]?.page === page)?.id ?? '';
  const memory = survey.memory.sheets[id];
  if (!memory || !survey.names.has(memory.area)) return null;
  const sheet = workbook.worksheets.getItem(id);
  const area = workbook.names.getItem(memory.area).getRangeOrNullObject();
  area.load(`${CELLS},worksheet/id`);
  sheet.load('name');
  const tables = memory.tables.filter(({ name }) => survey.tables.get(name) === id);
  const names = [...survey.tables].flatMap(([name, sheetId]) => (sheetId === id ? [name] : []));
  const allTables = new Map(names.map((name) => [name, workbook.tables.getItem(name).getRange().load(CELLS)]));
  return { id, memory, sheet, area, tables: tables.map((one) => loadTable(workbook, one)), allTables };
}

/** Whether the cells are still there: the user may have deleted them, or cut and pasted them to another sheet. */
export const isThere = ({ area, id }: Earlier): boolean => !area.isNullObject && area.worksheet.id === id;

function loadTable(workbook: Excel.Workbook, memory: TableMemory): EarlierTable {
  const table = workbook.tables.getItem(memory.name);
  const top = table.getRange().getRow(0);
  const firstRow = table.getDataBodyRange().getRow(0);
  top.load('values,rowIndex,columnIndex');
  firstRow.load('numberFormat');
  return { memory, table, top, firstRow };
}

export const headersOf = ({ top }: EarlierTable): readonly string[] => (top.values[0] ?? []).map(String);

/**
 * The real table that can stay where it is, so that the user's formulas and pivots on it live on: the page's only table,
 * with the same headers in the same cells.
 */
export function tableToKeep({ tables, area }: Earlier, layout: Layout): EarlierTable | null {
  const [placed, ...others] = tablesOf(layout);
  const found = tables.find(({ memory }) => memory.block === placed?.block.name);
  if (!placed || !found || others.length > 0) return null;
  const row = found.top.rowIndex - area.rowIndex;
  const column = found.top.columnIndex - area.columnIndex;
  const isSame = row === placed.header.row && column === placed.header.column && same(headersOf(found), placed.headers);
  return isSame ? found : null;
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
