import type { Box } from '../../core';
import { isRecord, parsed } from '../saved';
import { google } from '../services';

/** What we wrote on one sheet. */
export interface SheetMemory {
  /** Id of the page. */
  readonly page: string;
  /** The name we gave the sheet: another one there is the user's own. */
  readonly name: string;
  /** Size of the area when it was written, and the cells in it that we wrote to, counted from its first cell. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Box[];
  readonly tables: readonly TableMemory[];
  /** Google's numbers of our charts. */
  readonly charts: readonly number[];
  /** Pixels we gave every column: another width there is the user's own. */
  readonly widths: readonly number[];
}
export interface TableMemory {
  /** Name of the block in the report. */
  readonly block: string;
  /** The first cell below the header. */
  readonly row: number;
  readonly column: number;
  /** Key and number format of every column: another format there is the user's own. */
  readonly columns: readonly (readonly [key: string, code: string])[];
}
/** What is kept with the file about the sheets we wrote. */
export interface Memory {
  /** By the numbers of the sheets, as it was when the memory was opened. */
  readonly sheets: ReadonlyMap<number, SheetMemory>;
  /** Keeps what we wrote on those sheets, in place of what was kept about them. */
  remember(sheets: ReadonlyMap<number, SheetMemory>): void;
  forget(sheet: number): void;
}

const PREFIX = 'clientele.sheet.';
/** Google takes 9 KB for one property: a longer text is kept in pieces, numbered from 0. */
const PIECE = 4000;

/** The name of the cells we wrote: it moves with them when the user inserts rows or columns. */
export const areaName = (sheet: number): string => `Clientele_${sheet}`;

/** Costs one call. What is not readable is forgotten: then the sheet counts as the user's. */
export function openMemory(): Memory {
  const properties = google.PropertiesService.getDocumentProperties();
  const stored = properties.getProperties();
  const keys = new Set(Object.keys(stored));
  const remove = (key: string): void => {
    properties.deleteProperty(key);
    keys.delete(key);
  };
  const keysOf = (sheet: number) => [...keys].filter((key) => key.startsWith(`${PREFIX}${sheet}.`));
  return {
    sheets: sheetsIn(stored),
    remember(sheets) {
      const next = Object.fromEntries([...sheets].flatMap(([sheet, memory]) => piecesOf(sheet, memory)));
      for (const sheet of sheets.keys()) for (const key of keysOf(sheet)) if (!(key in next)) remove(key);
      properties.setProperties(next);
      for (const key of Object.keys(next)) keys.add(key);
    },
    forget: (sheet) => keysOf(sheet).forEach(remove),
  };
}

function sheetsIn(stored: Readonly<Record<string, string>>): Memory['sheets'] {
  const sheets = Object.keys(stored).flatMap((key) => {
    const [, sheet] = /^clientele\.sheet\.(\d+)\.0$/.exec(key) ?? [];
    const memory = sheet === undefined ? null : memoryOf(parsed(joined(stored, `${PREFIX}${sheet}.`)));
    return memory ? [[Number(sheet), memory] as const] : [];
  });
  return new Map(sheets);
}

function joined(stored: Readonly<Record<string, string>>, prefix: string): string {
  let text = '';
  for (let piece = 0; ; piece++) {
    const more = stored[`${prefix}${piece}`];
    if (more === undefined) return text;
    text += more;
  }
}

const memoryOf = (stored: unknown): SheetMemory | null =>
  isRecord(stored) && stored.version === 1 ? (stored.sheet as SheetMemory) : null;

function piecesOf(sheet: number, memory: SheetMemory): readonly (readonly [string, string])[] {
  const text = JSON.stringify({ version: 1, sheet: memory });
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, i) => [`${PREFIX}${sheet}.${i}`, text.slice(i * PIECE, (i + 1) * PIECE)]);
}
