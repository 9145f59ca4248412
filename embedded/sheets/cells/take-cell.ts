import { valueAt } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import { cellKey } from '../../workbook/model/sheet';
import { isDateFormat, momentOf } from './dates';

/** What `getValues` gives for cells of a sheet: '' for none, a `Date` for a number in a format of days or times. */
export function valueReader(sheet: Sheet, timeZone: string): (row: number, column: number) => unknown {
  const { numberFormats } = sheet;
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    if (value === null) return '';
    const isDay = typeof value === 'number' && isDateFormat(numberFormats.at(row, column));
    return isDay ? new Date(momentOf(value, timeZone)) : value;
  };
}

/** The formula of a cell; '' where there is none. */
export const formulaAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.formulas.get(cellKey(row, column)) ?? '';
