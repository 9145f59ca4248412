import type { Box } from '../../core';
import { isRecord, parsed } from '../saved';

const KEY = 'clientele.sheets';
const VERSION = 2;

export interface ColumnMemory {
  readonly key: string;
  readonly header: string;
  /** The number format we gave it: another one there is the user's own. */
  readonly code: string;
}
export interface TableMemory {
  /** Name of the block in the report. */
  readonly block: string;
  /** Name of the real table in the workbook. */
  readonly name: string;
  readonly columns: readonly ColumnMemory[];
}
/** What we wrote on one sheet. */
export interface SheetMemory {
  /** Id of the page; null where it was written when pages were remembered by the names they asked for. */
  readonly page: string | null;
  /** The name we gave the sheet: another one there is the user's own. */
  readonly name: string;
  /** Hidden name of the cells we wrote: it moves with them when the user inserts rows or columns. */
  readonly area: string;
  /** Size of the area when it was written, and the cells in it that we wrote to, counted from its first cell. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Box[];
  readonly tables: readonly TableMemory[];
  readonly charts: readonly string[];
  /** Points we gave every column: another width there is the user's own. */
  readonly widths: readonly number[];
}
/** What we wrote in this workbook, by the ids of the sheets. */
export interface Memory {
  readonly sheets: Readonly<Record<string, SheetMemory>>;
}

/** To be read with `memoryOf` after a sync. */
export function loadMemory({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** Nothing where there is none or it can't be read: then every sheet counts as the user's. */
export function memoryOf(setting: Excel.Setting): Memory {
  const memory = setting.isNullObject ? null : parsed(setting.value);
  if (!isRecord(memory) || !isRecord(memory.sheets)) return { sheets: {} };
  if (memory.version === 1) return { sheets: rememberedByName(memory.sheets as Record<string, NamedMemory>) };
  return { sheets: memory.version === VERSION ? (memory.sheets as Memory['sheets']) : {} };
}

/** Version 1 kept the name that a page asked for, which changes with the language, and no other. */
type NamedMemory = Omit<SheetMemory, 'page' | 'name'> & { readonly page: string };

const rememberedByName = (sheets: Readonly<Record<string, NamedMemory>>): Memory['sheets'] =>
  Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, { ...sheet, page: null, name: sheet.page }]));

export function remember({ workbook }: Excel.RequestContext, memory: Memory): void {
  workbook.settings.add(KEY, JSON.stringify({ version: VERSION, ...memory }));
}
