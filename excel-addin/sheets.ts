import type { SheetInUse } from '../core';
import { loadMemory, memoryOf } from './writers/memory';

/** Every sheet of the workbook, and which page of ours is on it. */
export function readSheets(): Promise<readonly SheetInUse[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const setting = loadMemory(context);
    await context.sync();
    const { sheets, adding } = memoryOf(setting);
    const halfAdded = new Map(Object.entries(adding).map(([page, name]) => [name, page]));
    return worksheets.items.map(({ id, name }) => ({ name, page: sheets[id]?.page ?? halfAdded.get(name) ?? null }));
  });
}
