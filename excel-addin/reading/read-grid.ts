import type { GridFacts, Place, Row } from '../../core';
import { factsOf } from './grid-facts';

/** Cells in one request: about 3 MB of Cyrillic text, well below the 5 MB that Excel on the web answers with. */
const CELLS = 50_000;
/** Rows whose number formats are looked at: headings and the first data rows below them. */
const HEAD = 220;

type TakeRows = (rows: readonly Row[]) => void;

/** Hands over the first `most` rows of a place, in as few requests as Excel allows. */
export function readGrid(place: Place, take: TakeRows, most = place.rows): Promise<GridFacts> {
  return Excel.run(async (context) => {
    const rows = Math.min(most, place.rows);
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const head = rangeOf(sheet, place, { first: 0, rows: Math.min(HEAD, rows) });
    head.load('values,numberFormat,text');
    const dates = shortDate(context);
    await context.sync();
    take(head.values as Row[]);
    await readRows(sheet, place, { from: head.values.length, to: rows, take });
    return { ...factsOf(head), dayFirst: !/^[^d]*M/.test(dates?.shortDatePattern ?? '') };
  });
}

/** How dates are written on this machine; Excel tells from ExcelApi 1.12 on. */
function shortDate(context: Excel.RequestContext): Excel.DatetimeFormatInfo | null {
  if (Office.context?.requirements?.isSetSupported('ExcelApi', '1.12') === false) return null;
  return context.workbook.application.cultureInfo.datetimeFormat.load('shortDatePattern');
}

async function readRows(
  sheet: Excel.Worksheet,
  place: Place,
  { from, to, take }: { from: number; to: number; take: TakeRows },
): Promise<void> {
  let most = Math.max(1, Math.floor(CELLS / place.columns));
  for (let first = from; first < to; ) {
    const range = rangeOf(sheet, place, { first, rows: Math.min(most, to - first) });
    range.load('values');
    try {
      await sheet.context.sync();
    } catch (error) {
      if (most === 1 || !isTooLarge(error)) throw error;
      most = Math.ceil(most / 2);
      continue;
    }
    take(range.values as Row[]);
    first += range.values.length;
    range.untrack();
  }
}

const rangeOf = (
  sheet: Excel.Worksheet,
  { top, left, columns }: Place,
  { first, rows }: { first: number; rows: number },
): Excel.Range => sheet.getRangeByIndexes(top - 1 + first, left - 1, rows, columns);

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
