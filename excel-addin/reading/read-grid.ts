import type { GridFacts, Place, Row } from '../../core';
import { factsOf } from './grid-facts';
import { openPlace } from './open-place';
import { readHead } from './read-head';
import { readRows, type TakeRows } from './read-rows';

/** Hands over the first `most` rows of a place, in as few requests as Excel allows. */
export function readGrid(place: Place, take: TakeRows, most = place.rows): Promise<GridFacts> {
  return Excel.run(async (context) => {
    const rows = Math.min(most, place.rows);
    const open = openPlace(context, place);
    const dates = shortDate(context);
    const head = await readHead(open, rows, () => dates?.load('shortDatePattern'));
    take(head.values as Row[]);
    await readRows(open, { from: head.values.length, to: rows }, { take });
    return { ...factsOf(head), dayFirst: !/^[^d]*M/.test(dates?.shortDatePattern ?? '') };
  });
}

/** How dates are written on this machine; Excel tells from ExcelApi 1.12 on. */
function shortDate(context: Excel.RequestContext): Excel.DatetimeFormatInfo | null {
  if (Office.context?.requirements?.isSetSupported('ExcelApi', '1.12') === false) return null;
  return context.workbook.application.cultureInfo.datetimeFormat;
}
