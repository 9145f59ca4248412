import type { Area } from '../../workbook/model/area';
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS } from '../../workbook/model/area';
import { usedArea } from '../../workbook/model/cells';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asNumber, asWhole } from './argument-values';
import type { CellRange } from './cell-range';
import { asRangeOrAddress } from './cell-range';

type Methods = NonNullable<ExcelType<'Range'>['methods']>;

/** A method that answers another area of the same sheet. */
const to =
  (move: (area: Area, numbers: readonly number[]) => Area): Methods[string] =>
  (range, args, session) =>
    session.range(range.at(move(range.area, args.map(asWhole))));

const within = (index: number, count: number): number =>
  index >= 0 && index < count ? index : fail('InvalidArgument');

const other = (range: CellRange, argument: unknown, session: Session): CellRange =>
  asRangeOrAddress(session.workbook, range.sheet, argument);

function common(range: CellRange, argument: unknown, session: Session): HostObject | null {
  const { sheet, area } = other(range, argument, session);
  const shared = sheet === range.sheet ? intersection(range.area, area) : fail('InvalidArgument');
  return shared && session.range(range.at(shared));
}

function used(range: CellRange, valuesOnly: unknown, session: Session): HostObject | null {
  const area = usedArea(range.sheet, valuesOnly !== true, range.area);
  return area && session.range(range.at(area));
}

/** Methods of `Range` that answer other ranges. */
export const rangeNeighbours: Methods = {
  getCell: to((area, [row = 0, column = 0]) => ({
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  })),
  getRow: to((area, [row = 0]) => ({ ...area, row: area.row + within(row, area.rows), rows: 1 })),
  getColumn: to((area, [column = 0]) => ({ ...area, column: area.column + within(column, area.columns), columns: 1 })),
  getLastRow: to((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: to((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastCell: to((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getEntireColumn: to((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  getEntireRow: to((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  getResizedRange: to((area, [rows = 0, columns = 0]) => ({
    ...area,
    rows: area.rows + rows,
    columns: area.columns + columns,
  })),
  getAbsoluteResizedRange: to((area, [rows = 0, columns = 0]) => ({ ...area, rows, columns })),
  getOffsetRange: to((area, [rows = 0, columns = 0]) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  getRowsBelow: (range, [count], session) => beside(range, session, { rows: asNumber(count ?? 1) }),
  getRowsAbove: (range, [count], session) => beside(range, session, { rows: -asNumber(count ?? 1) }),
  getColumnsAfter: (range, [count], session) => beside(range, session, { columns: asNumber(count ?? 1) }),
  getColumnsBefore: (range, [count], session) => beside(range, session, { columns: -asNumber(count ?? 1) }),
  getBoundingRect: (range, [argument], session) =>
    session.range(range.at(bounding(range.area, other(range, argument, session).area))),
  getIntersection: (range, [argument], session) => common(range, argument, session) ?? fail('ItemNotFound'),
  getIntersectionOrNullObject: (range, [argument], session) => common(range, argument, session),
  getUsedRange: (range, [valuesOnly], session) => used(range, valuesOnly, session) ?? fail('ItemNotFound'),
  getUsedRangeOrNullObject: (range, [valuesOnly], session) => used(range, valuesOnly, session),
};

/** The rows below (or above, when negative), or the columns after (or before). */
function beside(range: CellRange, session: Session, by: { rows: number } | { columns: number }): HostObject {
  const { row, column, rows, columns } = range.area;
  if ('rows' in by) {
    const top = by.rows > 0 ? row + rows : row + by.rows;
    return session.range(range.at({ row: top, column, rows: Math.abs(by.rows), columns }));
  }
  const left = by.columns > 0 ? column + columns : column + by.columns;
  return session.range(range.at({ row, column: left, rows, columns: Math.abs(by.columns) }));
}
