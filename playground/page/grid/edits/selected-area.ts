import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../../embedded/workbook/model/area';
import { areaOfRange } from '../snapshot/range-data';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const ROWS = 1;
const COLUMNS = 2;
const ALL = 3;

/** The cells a person has selected: whole rows and columns reach to the end of the sheet, not of what the grid shows. */
export function selectedArea(range: IRange): Area {
  const area = areaOfRange(range, WHOLE);
  const kind: number = range.rangeType ?? 0;
  const rows = kind === COLUMNS || kind === ALL ? { row: 0, rows: MAX_ROWS } : {};
  const columns = kind === ROWS || kind === ALL ? { column: 0, columns: MAX_COLUMNS } : {};
  return { ...area, ...rows, ...columns };
}
