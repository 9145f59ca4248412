import type { Place } from '../../core';
import { loadMemory, memoryOf } from '../writers/memory';

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
    const seen = worksheets.items
      .filter((sheet) => sheet.visibility === 'Visible')
      .flatMap((sheet) => [
        { sheet, range: sheet.getUsedRangeOrNullObject(true) },
        ...tables.items
          .filter((table) => table.worksheet.id === sheet.id)
          .map((table) => ({ sheet, table: table.name, range: table.getRange() })),
      ]);
    for (const { range } of seen) range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return seen
      .filter(({ range }) => !range.isNullObject)
      .map(({ range, sheet, ...named }) => ({
        ...named,
        ...placeOf(range),
        sheet: sheet.name,
        ours: sheet.id in ours || (halfAdded.has(sheet.name) && range.rowCount * range.columnCount === 1),
      }));
  });
}

const placeOf = ({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  address: address.slice(address.lastIndexOf('!') + 1),
  top: rowIndex + 1,
  left: columnIndex + 1,
  rows: rowCount,
  columns: columnCount,
});
