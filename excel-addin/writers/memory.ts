import { isRecord, jsonIn, type WrittenCells } from '../../core';

const KEY = 'clientele.sheets';
const VERSION = 1;

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
/** What one run put on a sheet, or was to put there. */
export interface Written extends WrittenCells {
  readonly charts: readonly string[];
  /** Points we gave every column: another width there is the user's own. */
  readonly widths: readonly number[];
}
/** What is ours on one sheet. */
export interface SheetMemory extends Written {
  /** Id of the page. */
  readonly page: string;
  /** The name we gave the sheet: another one there is the user's own. */
  readonly name: string;
  /** Hidden name of the cells we wrote: it moves with them when the user inserts rows or columns. */
  readonly area: string;
  readonly tables: readonly TableMemory[];
  /** While the sheet is written, and still where that was cut short: what was there before, which may still be there. */
  readonly replacing?: readonly Written[];
}
/** What we wrote in this workbook. */
export interface Memory {
  /** By the ids of the sheets. */
  readonly sheets: Readonly<Record<string, SheetMemory>>;
  /** Names of the sheets that a run was adding when it was cut short, by the ids of their pages. */
  readonly adding: Readonly<Record<string, string>>;
}

/** To be read with `memoryOf` after a sync. */
export function loadMemory({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** Nothing where there is none, or it can't be read or is of a newer version: then every sheet counts as the user's. */
export function memoryOf(setting: Excel.Setting): Memory {
  const memory = setting.isNullObject ? null : jsonIn(setting.value);
  if (!isRecord(memory) || memory.version !== VERSION || !isRecord(memory.sheets)) return { sheets: {}, adding: {} };
  return { sheets: memory.sheets as Memory['sheets'], adding: (memory.adding ?? {}) as Memory['adding'] };
}

export function remember({ workbook }: Excel.RequestContext, memory: Memory): void {
  workbook.settings.add(KEY, JSON.stringify({ version: VERSION, ...memory }));
}

/** All that may be on the sheet: of a run that was cut short both what it wrote and what it was to replace. */
export function everWritten({ replacing = [], ...last }: SheetMemory): readonly Written[] {
  const { rows, columns, cells, charts, widths } = last;
  const all: readonly Written[] = [{ rows, columns, cells, charts, widths }, ...replacing];
  const texts = all.map((one) => JSON.stringify(one));
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
