import { tablesOf, type Column, type Layout } from '../../core';
import type { Earlier } from './earlier';
import type { TableMemory } from './memory';

/** What the user has changed about the looks of our tables; it stays. */
export interface UserChoices {
  /** The number format of a column to which we had given another. */
  format(block: string, column: Column): string | undefined;
  /** Pixels, by column of the page. */
  readonly widths: ReadonlyMap<number, number>;
}

export const noChoices: UserChoices = { format: () => undefined, widths: new Map() };

/** To be asked for before anything is cleared. */
export function userChoices(earlier: Earlier, layout: Layout): UserChoices {
  const { unfinished } = earlier.memory;
  if (!earlier.isIntact || unfinished?.replacing.length === 0) return noChoices;
  const formats = new Map(earlier.memory.tables.map((table) => [table.block, userFormats(earlier, table)] as const));
  return {
    format: (block, { key, format }) => (format === 'text' ? undefined : formats.get(block)?.get(key)),
    widths: hasSameColumns(earlier, layout) ? userWidths(earlier) : new Map(),
  };
}

function userFormats({ sheet, area, memory }: Earlier, table: TableMemory): ReadonlyMap<string, string> {
  const first = sheet.getRange(area.row + table.row + 1, area.column + table.column + 1, 1, table.columns.length);
  const now = first.getNumberFormats()[0] ?? [];
  return new Map(
    table.columns.flatMap(([key, ours], i) => {
      const code = now[i] ?? ours;
      const isNone = memory.unfinished !== undefined && PLAIN.test(code);
      return isNone || bare(code) === bare(ours) ? [] : [[key, code] as const];
    }),
  );
}

/** The format of cells that have none: a run that was cut short has cleared them. */
const PLAIN = /^(General|0\.#+|@?)$/;

/** Sheets may hand back `dd"."mm"."yyyy` for `dd.mm.yyyy`. */
const bare = (code: string): string => code.replace(/[\\"]/g, '');

function userWidths({ sheet, area, memory, written }: Earlier): ReadonlyMap<number, number> {
  return new Map(
    memory.widths.flatMap((_, column) => {
      const now = sheet.getColumnWidth(area.column + column + 1);
      return written.some(({ widths }) => widths[column] === now) ? [] : [[column, now] as const];
    }),
  );
}

/** Whether the tables are still the same: else a column is not the one whose width the user has chosen. */
function hasSameColumns({ memory }: Earlier, layout: Layout): boolean {
  const before = memory.tables.flatMap(({ block, columns }) => columns.map(([key]) => `${block}.${key}`));
  const after = tablesOf(layout).flatMap(({ block }) => block.columns.map(({ key }) => `${block.name}.${key}`));
  return before.join() === after.join();
}
