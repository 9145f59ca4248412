import { areaOf, intersection } from '../../workbook/model/area';
import { parseAddress } from '../../workbook/model/address';
import type { Sheet } from '../../workbook/model/sheet';
import type { Table } from '../../workbook/model/table';
import type { Workbook } from '../../workbook/model/workbook';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asFlag, asText } from './argument-values';
import type { CellRange } from './cell-range';
import { asRangeOrAddress } from './cell-range';
import { collection } from './collection';
import type { On, Scope } from './selves';
import { writeHeaders } from './table-headers';

const sheetsOf = ({ sheet }: Scope, { workbook }: Session): readonly Sheet[] => (sheet ? [sheet] : workbook.sheets);

const tables = collection<Scope, On<Table>>({
  list: (scope, session) =>
    sheetsOf(scope, session).flatMap((sheet) => sheet.tables.map((thing) => ({ sheet, thing }))),
  object: (_scope, table, session) => session.object('Table', table),
  keys: ({ thing }) => [thing.name, thing.id],
});

const isTaken = (workbook: Workbook, name: string): boolean =>
  [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.tables)].some(
    (each) => each.name.toLowerCase() === name.toLowerCase(),
  );

/** A name a table may take, or an error; its own name is free for it. */
export function freeTableName(workbook: Workbook, value: unknown, table: Table): string {
  const name = asText(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseAddress(name)) fail('InvalidArgument');
  const isOwn = name.toLowerCase() === table.name.toLowerCase();
  return !isOwn && isTaken(workbook, name) ? fail('ItemAlreadyExists') : name;
}

function nextTableName(workbook: Workbook): string {
  let number = 1 + workbook.sheets.reduce((count, sheet) => count + sheet.tables.length, 0);
  while (isTaken(workbook, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Refuses cells that another table of the sheet has. */
export function checkOverlap({ sheet, area }: CellRange, table?: Table): void {
  if (sheet.tables.some((each) => each !== table && intersection(each.area, area))) {
    fail('InvalidOperation', "A table can't overlap another table.");
  }
}

function add(scope: Scope, [address, hasHeaders]: readonly unknown[], session: Session): HostObject {
  const home = scope.sheet ?? session.workbook.active ?? fail('ItemNotFound');
  const range = asRangeOrAddress(session.workbook, home, address);
  const { sheet } = range;
  let area = areaOf(range.area);
  session.edit(sheet);
  checkOverlap(range);
  if (!asFlag(hasHeaders)) {
    session.shift(sheet, { area: { ...area, rows: 1 }, direction: 'Down' });
    area = { ...area, rows: area.rows + 1 };
  }
  area = { ...area, rows: Math.max(2, area.rows) };
  writeHeaders(sheet, area);
  const table: Table = {
    id: session.workbook.newId(),
    name: nextTableName(session.workbook),
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  return session.object('Table', { sheet, thing: table });
}

/** `Excel.TableCollection`, of a sheet or of the workbook. */
export const tableCollectionType: ExcelType<'TableCollection'> = {
  name: 'TableCollection',
  scalars: { count: tables.count },
  methods: {
    add,
    getCount: tables.getCount,
    getItemAt: tables.getItemAt,
    getItemOrNullObject: tables.getItemOrNullObject,
  },
  items: tables.items,
  item: tables.item,
};
