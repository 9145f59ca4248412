/** An area of a sheet, its rows and columns counted from 0 as Excel counts them. */
export type Used = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

const PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';
/** No list has so many columns: something stands far out. */
const WIDE = 500;
/** Columns that are looked at together. What stands so far behind the others is something else. */
const BAND = 50;

/** The stretches of columns of an area in use, with blank columns between them; one, and no sync, where it is not very wide. */
export async function stretchesOf(sheet: Excel.Worksheet, used: Used): Promise<readonly Used[]> {
  const found: Used[] = [];
  let rest: Used | null = used;
  while (rest && rest.columnCount > WIDE) {
    const bands = Array.from({ length: WIDE / BAND }, (_, band) =>
      loadUsed(sheet, columnsOf(rest!, band * BAND, BAND)),
    );
    const others = loadUsed(sheet, columnsOf(rest, WIDE, rest.columnCount - WIDE));
    await sheet.context.sync();
    found.push(...bands.filter(({ isNullObject }) => !isNullObject));
    rest = others.isNullObject ? null : others;
  }
  return (rest ? [...found, rest] : found).reduce(withNext, []);
}

const columnsOf = ({ rowIndex, rowCount, columnIndex }: Used, first: number, columnCount: number): Used => ({
  rowIndex,
  rowCount,
  columnIndex: columnIndex + first,
  columnCount,
});

const loadUsed = (sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Used): Excel.Range =>
  sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).getUsedRangeOrNullObject(true).load(PROPERTIES);

/** Joins an area to the last stretch, or begins another one. */
function withNext(stretches: readonly Used[], next: Used): readonly Used[] {
  const last = stretches[stretches.length - 1];
  if (!last || next.columnIndex - (last.columnIndex + last.columnCount) >= BAND) return [...stretches, next];
  return [...stretches.slice(0, -1), around(last, next)];
}

function around(left: Used, right: Used): Used {
  const rowIndex = Math.min(left.rowIndex, right.rowIndex);
  const bottom = Math.max(left.rowIndex + left.rowCount, right.rowIndex + right.rowCount);
  const { columnIndex } = left;
  const columnCount = right.columnIndex + right.columnCount - columnIndex;
  return { rowIndex, columnIndex, rowCount: bottom - rowIndex, columnCount };
}
