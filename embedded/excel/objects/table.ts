import type { Area } from '../../workbook/model/area';
import { clearCells, putValue, valueAt } from '../../workbook/model/cells';
import type { Table } from '../../workbook/model/table';
import { bodyOf } from '../../workbook/model/table';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asAnyText, asFlag } from './argument-values';
import { asRangeOrAddress, CellRange } from './cell-range';
import { field } from './field';
import type { On } from './selves';
import { writeHeaders } from './table-headers';
import { checkOverlap, freeTableName } from './tables';

type Self = On<Table>;

const part =
  (area: (table: Table) => Area) =>
  ({ sheet, thing }: Self, _args: readonly unknown[], session: Session): HostObject =>
    session.range(new CellRange(sheet, area(thing)));

const headerRow = (table: Table): Area => (table.showHeaders ? { ...table.area, rows: 1 } : fail('ItemNotFound'));

const totalRow = ({ area, showTotals }: Table): Area =>
  showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : fail('ItemNotFound');

/** A totals row goes below the body; cells that stand there move down. */
function showTotals({ sheet, thing }: Self, value: unknown, session: Session): void {
  session.edit(sheet);
  if (asFlag(value) === thing.showTotals) return;
  const { area } = thing;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (!thing.showTotals) {
    if (valuesIn({ sheet, thing }, below)) session.shift(sheet, { area: below, direction: 'Down' });
    putValue(sheet, below, 'Total');
  } else {
    clearCells(sheet, totalRow(thing));
  }
  thing.area = { ...area, rows: area.rows + (thing.showTotals ? -1 : 1) };
  thing.showTotals = !thing.showTotals;
}

const valuesIn = ({ sheet }: Self, { row, column, columns }: Area): boolean =>
  Array.from({ length: columns }, (_, index) => valueAt(sheet, row, column + index)).some((value) => value !== null);

function showHeaders({ sheet, thing }: Self, value: unknown, session: Session): void {
  session.edit(sheet);
  if (asFlag(value) === thing.showHeaders) return;
  const { area } = thing;
  if (thing.showHeaders) {
    clearCells(sheet, headerRow(thing));
    thing.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  } else {
    thing.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
    writeHeaders(sheet, thing.area);
  }
  thing.showHeaders = !thing.showHeaders;
}

function remove({ sheet, thing }: Self, session: Session): null {
  session.edit(sheet);
  sheet.tables = sheet.tables.filter((table) => table !== thing);
  return null;
}

function resize({ sheet, thing }: Self, argument: unknown, session: Session): null {
  session.edit(sheet);
  const range = asRangeOrAddress(session.workbook, sheet, argument);
  if (range.sheet !== sheet || range.area.row !== thing.area.row || range.area.rows < 2) fail('InvalidArgument');
  checkOverlap(range, thing);
  thing.area = range.area;
  if (thing.showHeaders) writeHeaders(sheet, thing.area);
  return null;
}

/** `Excel.Table` */
export const tableType: ExcelType<'Table'> = {
  name: 'Table',
  scalars: {
    id: { get: ({ thing }) => thing.id },
    name: {
      get: ({ thing }) => thing.name,
      set: ({ sheet, thing }, value, session) => {
        session.edit(sheet);
        thing.name = freeTableName(session.workbook, value, thing);
      },
    },
    style: field('style', asAnyText),
    showHeaders: { get: ({ thing }) => thing.showHeaders, set: showHeaders },
    showTotals: { get: ({ thing }) => thing.showTotals, set: showTotals },
    showFilterButton: field('showFilterButton', asFlag),
    showBandedRows: field('showBandedRows', asFlag),
    showBandedColumns: field('showBandedColumns', asFlag),
    highlightFirstColumn: field('highlightFirstColumn', asFlag),
    highlightLastColumn: field('highlightLastColumn', asFlag),
  },
  objects: {
    columns: (self, session) => session.object('TableColumnCollection', self),
    rows: (self, session) => session.object('TableRowCollection', self),
    worksheet: ({ sheet }, session) => session.object('Worksheet', sheet),
  },
  methods: {
    getRange: part((table) => table.area),
    getHeaderRowRange: part(headerRow),
    getDataBodyRange: part(bodyOf),
    getTotalRowRange: part(totalRow),
    resize: (self, [range], session) => resize(self, range, session),
    clearFilters: () => null,
    convertToRange: (self, _args, session) => {
      remove(self, session);
      return session.range(new CellRange(self.sheet, self.thing.area));
    },
    delete: (self, _args, session) => {
      clearCells(self.sheet, self.thing.area);
      return remove(self, session);
    },
  },
  identity: ({ thing }) => ({ Id: thing.id }),
  isGone: ({ sheet, thing }, { workbook }) => !workbook.sheets.includes(sheet) || !sheet.tables.includes(thing),
};
