import { loadMemory, memoryOf, type Memory } from './memory';

/** What is in the workbook before anything is written. */
export interface Survey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheet id by name of the real table. */
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  readonly memory: Memory;
  /** Sheets can be neither added nor renamed. */
  readonly isProtected: boolean;
}

/** Costs one sync. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/id');
  names.load('items/name');
  protection.load('protected');
  const setting = loadMemory(context);
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: new Map(tables.items.map((table) => [table.name, table.worksheet.id])),
    names: new Set(names.items.map(({ name }) => name)),
    memory: memoryOf(setting),
    isProtected: protection.protected,
  };
}
