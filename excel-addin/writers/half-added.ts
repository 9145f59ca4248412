import { saysUnfinished } from '../../core';
import type { Survey } from './survey';

/** A sheet that a run was adding for a page when it was cut short; to be read after the next sync. */
export interface HalfAdded {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export function findHalfAdded(
  { workbook }: Excel.RequestContext,
  { sheets, names, memory }: Survey,
  page: string,
): HalfAdded | null {
  const found = sheets.find(({ id, name }) => {
    const known = memory.sheets[id];
    return known ? known.page === page && !names.has(known.area) : memory.adding[page] === name;
  });
  if (!found) return null;
  const sheet = workbook.worksheets.getItem(found.id);
  return { sheet: sheet.load('id,name'), used: sheet.getUsedRangeOrNullObject(true).load('values') };
}

/** Whether nobody has put anything on it but our mark: only then the sheet is ours. */
export const isUntouched = ({ used }: HalfAdded): boolean =>
  used.isNullObject || (used.values.length === 1 && used.values[0]?.length === 1 && saysUnfinished(used.values[0][0]));
