import type { Area } from '../../workbook/model/area';
import type { Table } from '../../workbook/model/table';
import { bodyOf } from '../../workbook/model/table';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asWhole } from './argument-values';
import { CellRange } from './cell-range';
import { collection } from './collection';
import { readValues } from './range-values';
import { writeCells } from './range-writing';
import type { On, TablePart } from './selves';
import { bodyColumn, headersOf } from './table-headers';

const partsOf = (owner: On<Table>, count: number): TablePart[] =>
  Array.from({ length: count }, (_, index) => ({ owner, index }));

const cells = ({ owner }: TablePart, area: Area): CellRange => new CellRange(owner.sheet, area);

const wholeColumn = ({ owner, index }: TablePart): Area => ({
  ...owner.thing.area,
  column: owner.thing.area.column + index,
  columns: 1,
});

const headerCell = (column: TablePart): Area => ({ ...wholeColumn(column), rows: 1 });

const nameOf = ({ owner, index }: TablePart): string =>
  headersOf(owner.sheet, owner.thing)[index] ?? fail('ItemNotFound');

/** `Excel.TableColumn` */
export const tableColumnType: ExcelType<'TableColumn'> = {
  name: 'TableColumn',
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: nameOf,
      set: (column, value, session) => writeCells(cells(column, headerCell(column)), [[value]], session),
    },
    values: {
      get: (column) => readValues(cells(column, wholeColumn(column))),
      set: (column, value, session) => writeCells(cells(column, wholeColumn(column)), value, session),
    },
  },
  methods: {
    getRange: (column, _args, session) => session.range(cells(column, wholeColumn(column))),
    getHeaderRowRange: (column, _args, session) => session.range(cells(column, headerCell(column))),
    getDataBodyRange: (column, _args, session) =>
      session.range(cells(column, bodyColumn(column.owner.thing, column.index))),
  },
  identity: ({ index }) => ({ Id: index + 1 }),
};

const columns = collection<On<Table>, TablePart>({
  list: (table) => partsOf(table, table.thing.area.columns),
  object: (_table, column, session) => session.object('TableColumn', column),
  keys: (column) => [nameOf(column)],
  byNumber: (owner, id) => partsOf(owner, owner.thing.area.columns)[id - 1],
});

/** `Excel.TableColumnCollection` */
export const tableColumnCollectionType: ExcelType<'TableColumnCollection'> = {
  name: 'TableColumnCollection',
  scalars: { count: columns.count },
  methods: {
    getCount: columns.getCount,
    getItemAt: columns.getItemAt,
    getItem: columns.getItem,
    getItemOrNullObject: columns.getItemOrNullObject,
  },
  items: columns.items,
  item: columns.item,
};

const rowArea = ({ owner, index }: TablePart): Area => {
  const body = bodyOf(owner.thing);
  return { ...body, row: body.row + index, rows: 1 };
};

/** `Excel.TableRow` */
export const tableRowType: ExcelType<'TableRow'> = {
  name: 'TableRow',
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => readValues(cells(row, rowArea(row))),
      set: (row, value, session) => writeCells(cells(row, rowArea(row)), value, session),
    },
  },
  methods: {
    getRange: (row, _args, session) => session.range(cells(row, rowArea(row))),
    delete: (row, _args, session) => {
      session.shift(row.owner.sheet, { area: rowArea(row), direction: 'Up' });
      return null;
    },
  },
};

const rows = collection<On<Table>, TablePart>({
  list: (table) => partsOf(table, bodyOf(table.thing).rows),
  object: (_table, row, session) => session.object('TableRow', row),
});

/** New rows, at a place or at the end; cells below the table move down. */
function addRows(table: On<Table>, [index, values]: readonly unknown[], session: Session): HostObject {
  const { sheet, thing } = table;
  const body = bodyOf(thing);
  const list =
    Array.isArray(values) && Array.isArray(values[0]) ? values : [values ?? new Array(body.columns).fill('')];
  const isLast = index === null || index === undefined || index === -1;
  const at = isLast ? body.rows : asWhole(index);
  if (at < 0 || at > body.rows) fail('InvalidArgument');
  const added = { ...body, row: body.row + at, rows: list.length };
  const height = thing.area.rows + list.length;
  session.shift(sheet, { area: added, direction: 'Down' });
  thing.area = { ...thing.area, rows: height };
  writeCells(new CellRange(sheet, added), list, session);
  return session.object('TableRow', { owner: table, index: at });
}

/** `Excel.TableRowCollection` */
export const tableRowCollectionType: ExcelType<'TableRowCollection'> = {
  name: 'TableRowCollection',
  scalars: { count: { get: ({ thing }) => bodyOf(thing).rows } },
  methods: { add: addRows, getCount: ({ thing }) => bodyOf(thing).rows, getItemAt: rows.getItemAt },
  items: rows.items,
};
