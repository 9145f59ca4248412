import { addressOf, type Place } from '../../core';
import { loadMemory, memoryOf } from '../writers/memory';
import { stretchesOf, type Used } from './stretches';

/** A sheet's cells in use, or a real table of its. */
interface Seen {
  readonly sheet: Excel.Worksheet;
  readonly table?: string;
  readonly range: Excel.Range;
}

/** Every visible sheet's cells in use, and every real table on a visible sheet. */
export function readPlaces(): Promise<readonly Place[]> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/name,items/worksheet/id');
    const setting = loadMemory(context);
    await context.sync();
    const { sheets: ours, adding } = memoryOf(setting);
    const halfAdded = new Set(Object.values(adding));
    const seen = worksheets.items.filter(({ visibility }) => visibility === 'Visible').flatMap(seenOn(tables.items));
    for (const { range } of seen) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const used = await Promise.all(seen.filter(({ range }) => !range.isNullObject).map(areasOf));
    return used.flat().map(({ sheet, table, area }) => ({
      ...(table !== undefined && { table }),
      ...placeOf(area),
      sheet: sheet.name,
      ours: sheet.id in ours || (halfAdded.has(sheet.name) && area.rowCount * area.columnCount === 1),
    }));
  });
}

/** Cells that are nothing but formatted do not count: somebody who colours a column would make a million rows of it. */
const seenOn =
  (tables: readonly Excel.Table[]) =>
  (sheet: Excel.Worksheet): readonly Seen[] => [
    { sheet, range: sheet.getUsedRangeOrNullObject(true) },
    ...tables
      .filter((table) => table.worksheet.id === sheet.id)
      .map((table) => ({ sheet, table: table.name, range: table.getRange() })),
  ];

/** Of a very wide sheet each stretch of columns by itself: of some cell far out only that cell. */
const areasOf = async ({ range, ...named }: Seen) =>
  (await stretchesOf(named.sheet, range)).map((area) => ({ ...named, area }));

const placeOf = ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Used) => ({
  address: addressOf({ row, column, rows, columns }),
  top: row + 1,
  left: column + 1,
  rows,
  columns,
});
