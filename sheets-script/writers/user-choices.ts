import type { Column, Layout } from '../../core';
import type { Earlier } from './earlier';
import type { TableMemory } from './memory';
import { tablesOf } from './plan';

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
  if (!earlier.isIntact) return noChoices;
  const formats = new Map(earlier.memory.tables.map((table) => [table.block, userFormats(earlier, table)] as const));
  return {
    format: (block, { key, format }) => (format === 'text' ? undefined : formats.get(block)?.get(key)),
    widths: hasSameColumns(earlier, layout) ? userWidths(earlier) : new Map(),
  };
}

function userFormats({ sheet, area }: Earlier, table: TableMemory): ReadonlyMap<string, string> {
  const first = sheet.getRange(area.row + table.row + 1, area.column + table.column + 1, 1, table.columns.length);
  const now = first.getNumberFormats()[0] ?? [];
  return new Map(
    table.columns.flatMap(([key, ours], i) => {
      const code = now[i] ?? ours;
      return bare(code) === bare(ours) ? [] : [[key, code] as const];
    }),
  );
}

/** Sheets may hand back `dd"."mm"."yyyy` for `dd.mm.yyyy`. */
const bare = (code: string): string => code.replace(/[\\"]/g, '');

function userWidths({ sheet, area, memory }: Earlier): ReadonlyMap<number, number> {
  return new Map(
    memory.widths.flatMap((ours, column) => {
      const now = sheet.getColumnWidth(area.column + column + 1);
      return now === ours ? [] : [[column, now] as const];
    }),
  );
}

/** Whether the tables are still the same: else a column is not the one whose width the user has chosen. */
function hasSameColumns({ memory }: Earlier, layout: Layout): boolean {
  const before = memory.tables.flatMap(({ block, columns }) => columns.map(([key]) => `${block}.${key}`));
  const after = tablesOf(layout).flatMap(({ block }) => block.columns.map(({ key }) => `${block.name}.${key}`));
  return before.join() === after.join();
}
