import type { Row } from '../../core/grid/cell';
import type { Host, Place } from '../../core/host';
import type { Page } from '../../core/blocks/blocks';
import type { Saved } from '../../core/memory';

export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly ours?: boolean;
}

/** A host over rows in memory that answers at once and keeps what is written. */
export function memoryHost(
  ...sheets: readonly MemorySheet[]
): Host & { readonly written: Page[]; add(sheet: MemorySheet): void } {
  const all = [...sheets];
  const written: Page[] = [];
  let kept: Saved | null = null;
  const place = ({ name, rows, ours = false }: MemorySheet): Place => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    return {
      sheet: name,
      address: `A1:${String.fromCharCode(64 + Math.max(1, columns))}${rows.length}`,
      top: 1,
      left: 1,
      rows: rows.length,
      columns,
      ours,
    };
  };
  return {
    written,
    add: (sheet) => void all.push(sheet),
    places: () => all.map(place),
    sheets: () => [
      ...all.map(({ name }) => ({ name, page: null })),
      ...new Map(written.map(({ id, sheet }) => [id, { name: sheet, page: id }])).values(),
    ],
    readGrid: ({ sheet }, take, most = Infinity) => {
      const rows = all.find(({ name }) => name === sheet)?.rows.slice(0, most) ?? [];
      for (let first = 0; first < rows.length; first += 3) take(rows.slice(first, first + 3));
      return { date1904: false, dateColumns: [] };
    },
    writePages: (pages) => {
      written.push(...pages);
      return pages.map((page) => page.sheet);
    },
    load: () => kept,
    save: (saved) => void (kept = saved),
  };
}
