import type { ICellData } from '@univerjs/core';
import { finishNow, type Later, type Steps } from '../../../../core';
import type { CellValue, Sheet } from '../../../../embedded/workbook/model/sheet';
import { cellKey } from '../../../../embedded/workbook/model/sheet';
import { styledRows } from '../../../../embedded/workbook/model/styled-rows';
import { valueData } from './cell-data';
import type { StyleTable } from './style-table';
import { secondOfMerged } from './merged-borders';
import { LookOverLook, tableLooks } from './table-look';

/** Cells by row and column, as the grid takes them. */
export type CellsData = Record<number, Record<number, ICellData>>;

/** Whether the grid is to compute a formula itself instead of showing the value it came with. */
export type IsComputedHere = (formula: string) => boolean;

export interface CellsManner {
  readonly styles: StyleTable;
  readonly isComputedHere: IsComputedHere;
}

/** All cells of a sheet with a value, a formula or a look. */
export const cellsData = (sheet: Sheet, manner: CellsManner): CellsData =>
  finishNow(cellsInSteps(sheet, manner, () => undefined));

/** Rows after which there is a place to stop. */
const ROWS_AT_ONCE = 4_000;

/** The same with places to stop: all cells of a large sheet take longer than a page may be held up. */
export function* cellsInSteps(
  sheet: Sheet,
  { styles, isComputedHere }: CellsManner,
  pause: () => Later<void>,
): Steps<CellsData> {
  const data: CellsData = {};
  const looks = new LookOverLook();
  const tableLook = tableLooks(sheet);
  const isSecond = secondOfMerged(sheet);
  for (const { row, columns, at } of styledRows(sheet)) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield pause();
    const values = sheet.values[row];
    const cells: Record<number, ICellData> = {};
    let isFilled = false;
    for (let column = 0; column < columns; column++) {
      const look = looks.of(tableLook(row, column), at(column));
      const name = isSecond(row, column) ? styles.nameInMerged(look) : styles.nameOf(look);
      const value = values?.[column] ?? null;
      const formula = sheet.formulas.get(cellKey(row, column));
      if (name === undefined && value === null && formula === undefined) continue;
      const content = contentData(value, formula, isComputedHere);
      cells[column] = name === undefined ? content : Object.assign(content, { s: name });
      isFilled = true;
    }
    if (isFilled) data[row] = cells;
  }
  return data;
}

/** A cell's formula and value. A formula that is computed here comes without the value: the grid would not compute it else. */
export function contentData(value: CellValue, formula: string | undefined, isComputedHere: IsComputedHere): ICellData {
  if (formula === undefined) return valueData(value);
  return isComputedHere(formula) ? { f: formula } : { ...valueData(value), f: formula };
}
