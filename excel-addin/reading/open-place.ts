import type { Place } from '../../core';
import type { Rows } from './pieces';

/** A place and the sheet it is on. */
export interface OpenPlace {
  readonly place: Place;
  readonly sheet: Excel.Worksheet;
}

export const openPlace = ({ workbook }: Excel.RequestContext, place: Place): OpenPlace => ({
  place,
  sheet: workbook.worksheets.getItem(place.sheet),
});

export const rangeOf = ({ place: { top, left, columns }, sheet }: OpenPlace, { first, rows }: Rows): Excel.Range =>
  sheet.getRangeByIndexes(top - 1 + first, left - 1, rows, columns);
