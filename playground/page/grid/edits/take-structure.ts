import type { Nullable } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { ShiftDirection } from '../../../../embedded/workbook/model/shift';
import { shiftCells } from '../../../../embedded/workbook/model/shift-cells';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import { MUTATION, type MutationParams } from '../mutations';
import { areaOfRange } from '../snapshot/range-data';
import { pointsOf } from '../snapshot/sizes';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

type Take = (sheet: Sheet, params: MutationParams, workbook: Workbook) => void;

const areasOf = ({ ranges = [], range }: MutationParams): Area[] =>
  (range ? [range] : ranges).map((each) => areaOfRange(each, WHOLE));

const shift =
  (direction: ShiftDirection): Take =>
  (sheet, params, workbook) => {
    const isVertical = direction === 'Down' || direction === 'Up';
    for (const { row, rows, column, columns } of areasOf(params)) {
      const area = isVertical
        ? { row, rows, column: 0, columns: MAX_COLUMNS }
        : { row: 0, rows: MAX_ROWS, column, columns };
      shiftCells(workbook, sheet, { area, direction });
    }
  };

const eachRow = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, index) => row + index);
const eachColumn = ({ column, columns }: Area): number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

const hide =
  (key: 'hiddenRows' | 'hiddenColumns', isHidden: boolean): Take =>
  (sheet, params) => {
    const each = key === 'hiddenRows' ? eachRow : eachColumn;
    for (const index of areasOf(params).flatMap(each)) {
      if (isHidden) sheet[key].add(index);
      else sheet[key].delete(index);
    }
  };

type Sizes = number | Readonly<Record<number, Nullable<number>>> | undefined;

function takeSizes(sizes: Map<number, number>, indexes: readonly number[], given: Sizes): void {
  for (const index of indexes) {
    const pixels = typeof given === 'object' ? given[index] : given;
    if (pixels) sizes.set(index, pointsOf(pixels));
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What a person does to rows, columns and the sheet's view, by the grid's names of it. */
const TAKES: Readonly<Record<string, Take>> = {
  [MUTATION.insertRows]: shift('Down'),
  [MUTATION.insertColumns]: shift('Right'),
  [MUTATION.removeRows]: shift('Up'),
  [MUTATION.removeColumns]: shift('Left'),
  [MUTATION.hideRows]: hide('hiddenRows', true),
  [MUTATION.showRows]: hide('hiddenRows', false),
  [MUTATION.hideColumns]: hide('hiddenColumns', true),
  [MUTATION.showColumns]: hide('hiddenColumns', false),
  [MUTATION.columnWidth]: (sheet, params) =>
    takeSizes(sheet.columnWidths, areasOf(params).flatMap(eachColumn), params.colWidth),
  [MUTATION.rowHeight]: (sheet, params) =>
    takeSizes(sheet.rowHeights, areasOf(params).flatMap(eachRow), params.rowHeight),
  [MUTATION.frozen]: (sheet, { xSplit = 0, ySplit = 0 }) => {
    sheet.frozen = { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  },
  [MUTATION.merge]: (sheet, params) => void sheet.merges.push(...areasOf(params)),
  [MUTATION.unmerge]: (sheet, params) => {
    const areas = areasOf(params);
    sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => sameArea(area, merge)));
  },
  [MUTATION.gridlines]: (sheet, { showGridlines }) => {
    sheet.showGridlines = showGridlines === undefined ? !sheet.showGridlines : showGridlines === 1;
  },
  [MUTATION.numberFormat]: (sheet, { values = {}, refMap = {} }) => {
    for (const [key, { ranges }] of Object.entries(values))
      for (const range of ranges) sheet.numberFormats.set(areaOfRange(range, WHOLE), refMap[key]?.pattern ?? 'General');
  },
  [MUTATION.noNumberFormat]: (sheet, params) => {
    for (const area of areasOf(params)) sheet.numberFormats.set(area, 'General');
  },
};

/** Does to a sheet what a person did to it in the grid; whether it was a change of this kind. */
export function takeStructure(
  sheet: Sheet,
  change: { id: string; params: MutationParams },
  workbook: Workbook,
): boolean {
  const take = TAKES[change.id];
  take?.(sheet, change.params, workbook);
  if (take) sheet.changed = true;
  return take !== undefined;
}
