import type { Workbook } from '../../workbook/model/workbook';
import { isDateFormat } from '../cells/dates';

const DAYS_TO_1904 = 1462;

/** Google counts days from 1900 only: days of a file that counts them from 1904 become other numbers when it is opened. */
export function countFrom1900(workbook: Workbook): void {
  if (!workbook.date1904) return;
  workbook.date1904 = false;
  for (const sheet of workbook.sheets) {
    sheet.values.forEach((row, r) =>
      row?.forEach((value, c) => {
        if (typeof value === 'number' && isDateFormat(sheet.numberFormats.at(r, c))) row[c] = value + DAYS_TO_1904;
      }),
    );
    sheet.changed = true;
  }
}
