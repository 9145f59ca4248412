import type { Area } from '../../workbook/model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import { asWhole } from './argument-values';
import { asRangeOrAddress, CellRange } from './cell-range';

function freeze(sheet: Sheet, frozen: Sheet['frozen'], session: Session): null {
  session.edit(sheet);
  sheet.frozen = frozen;
  return null;
}

/** How many rows or columns; one when not said. */
function howMany(value: unknown): number {
  const count = asWhole(value ?? 1);
  return count >= 0 ? count : fail('InvalidArgument');
}

/** The frozen cells: whole rows, whole columns or the block where they cross. */
function location({ frozen: { rows, columns } }: Sheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
}

/** `Excel.WorksheetFreezePanes` */
export const freezePanesType: ExcelType<'WorksheetFreezePanes'> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count], session) => freeze(sheet, { rows: howMany(count), columns: 0 }, session),
    freezeColumns: (sheet, [count], session) => freeze(sheet, { rows: 0, columns: howMany(count) }, session),
    freezeAt: (sheet, [range], session) => {
      const { area } = asRangeOrAddress(session.workbook, sheet, range);
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      return freeze(sheet, { rows, columns }, session);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, { rows: 0, columns: 0 }, session),
    getLocation: (sheet, _args, session) =>
      session.range(new CellRange(sheet, location(sheet) ?? fail('ItemNotFound'))),
    getLocationOrNullObject: (sheet, _args, session) => {
      const area = location(sheet);
      return area && session.range(new CellRange(sheet, area));
    },
  },
};
