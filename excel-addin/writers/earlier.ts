import type { Layout, PlacedTable } from '../../core';
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

/** A page as it is looked for: by its id, or by its name where only that is remembered. */
export interface Wanted {
  readonly page: string;
  readonly name: string;
}

/** Id of the sheet an earlier run made for the page; '' where there is none. */
export function earlierSheet({ sheets, memory }: Survey, { page, name }: Wanted): string {
  const find = (fits: (one: SheetMemory) => boolean) =>
    sheets.find(({ id }) => {
      const one = memory.sheets[id];
      return one !== undefined && fits(one);
    });
  const found = find((one) => one.page === page) ?? find((one) => one.page === null && one.name === name);
  return found?.id ?? '';
}

/** The sheet an earlier run made for the page, to be read after the next sync. */
export function findEarlier({ workbook }: Excel.RequestContext, survey: Survey, wanted: Wanted): Earlier | null {
  const id = earlierSheet(survey, wanted);
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
 * with the same columns in the same cells.
 */
export function tableToKeep({ tables, area }: Earlier, layout: Layout): EarlierTable | null {
  const [placed, ...others] = tablesOf(layout);
  const found = tables.find(({ memory }) => memory.block === placed?.block.name);
  if (!placed || !found || others.length > 0) return null;
  const row = found.top.rowIndex - area.rowIndex;
  const column = found.top.columnIndex - area.columnIndex;
  const isInPlace = row === placed.header.row && column === placed.header.column;
  return isInPlace && (same(headersOf(found), placed.headers) || isRenamed(found, placed)) ? found : null;
}

/**
 * Whether the columns we wrote only get other headers, those of another language. None may be that of another column
 * before: Excel gives a header that is there already a number.
 */
function isRenamed(found: EarlierTable, { block, headers }: PlacedTable): boolean {
  const before = headersOf(found);
  const { columns } = found.memory;
  const isOurs = same(
    before,
    columns.map(({ header }) => header),
  );
  const places = new Map(before.map((header, i) => [header.toLowerCase(), i]));
  return (
    isOurs &&
    same(
      columns.map(({ key }) => key),
      block.columns.map(({ key }) => key),
    ) &&
    headers.every((header, i) => (places.get(header.toLowerCase()) ?? i) === i)
  );
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
