import { isWholeColumns, isWholeRows } from '../../workbook/model/area';
import { quotedName, toAddress } from '../../workbook/model/address';
import { boxOf } from '../../workbook/model/sizes';
import type { ExcelType } from '../session';
import { asFlag } from './argument-values';
import type { CellRange } from './cell-range';
import { rangeChanges } from './range-changes';
import { rangeNeighbours } from './range-neighbours';
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from './range-values';
import { writeCells, writeNumberFormats } from './range-writing';
import { columnsOf, rowsOf } from './row-and-column-sizes';

const address = ({ sheet, area }: CellRange): string => `${quotedName(sheet.name)}!${toAddress(area)}`;

/** Whether all are hidden, or null when some are. */
function allHidden(indexes: readonly number[], hidden: ReadonlySet<number>): boolean | null {
  const count = indexes.filter((index) => hidden.has(index)).length;
  return count === indexes.length ? true : count === 0 ? false : null;
}

function hide(indexes: readonly number[], hidden: Set<number>, value: unknown): void {
  const isHidden = asFlag(value);
  for (const index of indexes) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

const scalars: NonNullable<ExcelType<'Range'>['scalars']> = {
  address: { get: address },
  addressLocal: { get: address },
  cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  left: { get: ({ sheet, area }) => boxOf(sheet, area).left },
  top: { get: ({ sheet, area }) => boxOf(sheet, area).top },
  width: { get: ({ sheet, area }) => boxOf(sheet, area).width },
  height: { get: ({ sheet, area }) => boxOf(sheet, area).height },
  values: { get: readValues, set: writeCells },
  formulas: { get: readFormulas, set: writeCells },
  numberFormat: { get: readNumberFormats, set: writeNumberFormats },
  text: { get: (range, { workbook }) => readTexts(range, workbook.date1904) },
  valueTypes: { get: readValueTypes },
  columnHidden: {
    get: (range) => allHidden(columnsOf(range), range.sheet.hiddenColumns),
    set: (range, value, session) => {
      session.edit(range.sheet);
      hide(columnsOf(range), range.sheet.hiddenColumns, value);
    },
  },
  rowHidden: {
    get: (range) => allHidden(rowsOf(range), range.sheet.hiddenRows),
    set: (range, value, session) => {
      session.edit(range.sheet);
      hide(rowsOf(range), range.sheet.hiddenRows, value);
    },
  },
};

/** `Excel.Range` */
export const rangeType: ExcelType<'Range'> = {
  name: 'Range',
  scalars,
  objects: {
    format: (range, session) => session.object('RangeFormat', range),
    worksheet: ({ sheet }, session) => session.object('Worksheet', sheet),
    conditionalFormats: (range, session) => session.object('ConditionalFormatCollection', range),
  },
  methods: { ...rangeNeighbours, ...rangeChanges },
  isGone: ({ isLost, sheet }, { workbook }) => isLost || !workbook.sheets.includes(sheet),
};
