import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { CellValue, Sheet } from './sheet';
import { cellKey, cellOfKey } from './sheet';
import type { Shift } from './shift';
import { isInsertion, isVertical, isWhole, shifted } from './shift';
import type { Workbook } from './workbook';

/** Inserts or removes cells, and moves with them everything that stands on the sheet or points to it. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  if (isVertical(shift)) shiftValuesDown(sheet, shift);
  else shiftValuesRight(sheet, shift);
  sheet.formulas = new Map(
    [...sheet.formulas].flatMap(([key, formula]) => {
      const { row, column } = cellOfKey(key);
      const moved = shifted({ row, column, rows: 1, columns: 1 }, shift);
      return moved ? [[cellKey(moved.row, moved.column), formula] as const] : [];
    }),
  );
  sheet.formats.shift(shift);
  sheet.numberFormats.shift(shift);
  shiftObjects(sheet, shift);
  shiftSizes(sheet, shift);
  shiftPointers(workbook, sheet, shift);
  if (isWhole(shift)) sheet.shifts.push(shift);
  sheet.changed = true;
}

function shiftValuesDown(sheet: Sheet, shift: Shift): void {
  const { row, rows, column, columns } = shift.area;
  if (columns === MAX_COLUMNS) {
    if (row >= sheet.values.length) return;
    if (isInsertion(shift)) insertRows(sheet, row, rows);
    else sheet.values.splice(row, rows);
    return;
  }
  const height = sheet.values.length;
  const take = (from: number): (CellValue | undefined)[] => sheet.values[from]?.slice(column, column + columns) ?? [];
  const put = (to: number, cells: readonly (CellValue | undefined)[]): void =>
    overwrite(sheet, to, { column, columns, cells });
  if (isInsertion(shift)) {
    for (let from = height - 1; from >= row; from--) put(from + rows, take(from));
    for (let to = row; to < Math.min(row + rows, sheet.values.length); to++) put(to, []);
  } else {
    for (let to = row; to < height; to++) put(to, take(to + rows));
  }
}

function insertRows(sheet: Sheet, row: number, rows: number): void {
  const below = sheet.values.slice(row, MAX_ROWS - rows);
  sheet.values.length = row + rows;
  sheet.values.fill(undefined, row);
  for (const cells of below) sheet.values.push(cells);
}

interface Part {
  readonly column: number;
  readonly columns: number;
  readonly cells: readonly (CellValue | undefined)[];
}

function overwrite(sheet: Sheet, row: number, { column, columns, cells }: Part): void {
  const old = sheet.values[row];
  if (!old && cells.length === 0) return;
  const target = old ?? (sheet.values[row] = []);
  for (let index = 0; index < columns && (index < cells.length || column + index < target.length); index++) {
    while (target.length < column + index) target.push(null);
    target[column + index] = cells[index] ?? null;
  }
}

function shiftValuesRight(sheet: Sheet, shift: Shift): void {
  const { row, rows, column, columns } = shift.area;
  for (let at = row; at < Math.min(row + rows, sheet.values.length); at++) {
    const cells = sheet.values[at];
    if (!cells || cells.length <= column) continue;
    if (isInsertion(shift)) cells.splice(column, 0, ...new Array<null>(columns).fill(null));
    else cells.splice(column, columns);
  }
}

function shiftObjects(sheet: Sheet, shift: Shift): void {
  const moveAll = <T extends { area: Sheet['selection'] }>(list: T[]): T[] =>
    list.filter((item) => {
      const moved = shifted(item.area, shift);
      if (moved) item.area = moved;
      return moved !== null;
    });
  sheet.tables = moveAll(sheet.tables);
  sheet.conditionalFormats = moveAll(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap((merge) => shifted(merge, shift) ?? []);
  for (const chart of sheet.charts) {
    const { row, column, rows, columns } = chart.anchor;
    const corner = {
      row: Math.floor(row),
      column: Math.floor(column),
      rows: Math.ceil(rows),
      columns: Math.ceil(columns),
    };
    const moved = shifted(corner, shift) ?? corner;
    chart.anchor = { ...chart.anchor, row: moved.row + (row % 1), column: moved.column + (column % 1) };
  }
}

function shiftSizes(sheet: Sheet, shift: Shift): void {
  const rowsMove = isVertical(shift) && shift.area.columns === MAX_COLUMNS;
  const columnsMove = !isVertical(shift) && shift.area.rows === MAX_ROWS;
  const rowAfter = (row: number) => shifted({ row, column: 0, rows: 1, columns: MAX_COLUMNS }, shift)?.row;
  const columnAfter = (column: number) => shifted({ row: 0, column, rows: MAX_ROWS, columns: 1 }, shift)?.column;
  if (rowsMove) {
    sheet.rowHeights = movedKeys(sheet.rowHeights, rowAfter);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => rowAfter(row) ?? []));
  }
  if (columnsMove) {
    sheet.columnWidths = movedKeys(sheet.columnWidths, columnAfter);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((column) => columnAfter(column) ?? []));
  }
}

function movedKeys(
  sizes: ReadonlyMap<number, number>,
  after: (index: number) => number | undefined,
): Map<number, number> {
  return new Map(
    [...sizes].flatMap(([index, size]) => {
      const moved = after(index);
      return moved === undefined ? [] : [[moved, size] as const];
    }),
  );
}

/** Names and charts of any sheet that point to the sheet. */
function shiftPointers(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((each) => each.names)]) {
    const { target } = name;
    if (!('area' in target) || target.sheetId !== sheet.id) continue;
    const area = shifted(target.area, shift);
    name.target = area ? { ...target, area } : { formula: '=#REF!' };
  }
  const series = workbook.sheets.flatMap((each) => each.charts).flatMap((chart) => chart.series);
  for (const one of series) {
    for (const key of ['values', 'categories', 'nameSource'] as const) {
      const source = one[key];
      const area = source?.sheetId === sheet.id ? shifted(source.area, shift) : null;
      if (source && area) one[key] = { ...source, area };
    }
  }
}
