import { ourCells, type OurCells } from '../../core';
import { everWritten, type SheetMemory, type TableMemory, type Written } from './memory';
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

/** Id of the sheet an earlier run made for the page; '' where there is none. */
export const earlierSheet = ({ sheets, memory }: Survey, page: string): string =>
  sheets.find(({ id }) => memory.sheets[id]?.page === page)?.id ?? '';

/** The sheet an earlier run made for the page, to be read after the next sync. */
export function findEarlier({ workbook }: Excel.RequestContext, survey: Survey, page: string): Earlier | null {
  const id = earlierSheet(survey, page);
  const memory = survey.memory.sheets[id];
  if (!memory || !survey.names.has(memory.area)) return null;
  const sheet = workbook.worksheets.getItem(id);
  const area = workbook.names.getItem(memory.area).getRangeOrNullObject();
  area.load(`${CELLS},worksheet/id`);
  sheet.load('name');
  sheet.protection.load('protected');
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

/** What is ours on a sheet as it is now. */
export interface Ours extends OurCells {
  readonly written: readonly Written[];
}

export function oursOf({ memory, area }: Earlier): Ours {
  const written = everWritten(memory);
  return { ...ourCells({ rows: area.rowCount, columns: area.columnCount }, written), written };
}
