import { isRecord, jsonIn, type WrittenCells } from '../../core';
import { google } from '../services';
import { openTexts, type Texts } from './long-texts';

/** What one run put on a sheet, or was to put there. */
export interface Written extends WrittenCells {
  /** Pixels we gave every column: another width there is the user's own. */
  readonly widths: readonly number[];
}
/** What is ours on one sheet. */
export interface SheetMemory extends Written {
  /** Id of the page. */
  readonly page: string;
  /** The name we gave the sheet: another one there is the user's own. */
  readonly name: string;
  readonly tables: readonly TableMemory[];
  /** Google's numbers of our charts. */
  readonly charts: readonly number[];
  /** While the sheet is written, and still where that was cut short. */
  readonly unfinished?: Unfinished;
}
export interface Unfinished {
  /** What was there before, which may still be there. */
  readonly replacing: readonly Written[];
  /** Numbers of the charts that are the user's: ours have none yet. */
  readonly others: readonly number[];
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
/** Sheets that a run is adding, and what it has not come to: of use where it is cut short. */
export interface Underway {
  /** Names of the sheets by the ids of their pages. */
  readonly adding: Readonly<Record<string, string>>;
  /** Ids of the reports that are still to be written, the next one first. */
  readonly rest: readonly string[];
}
/** What is kept with the file about the sheets we wrote. */
export interface Memory {
  /** By the numbers of the sheets, as it was when the memory was opened. */
  readonly sheets: ReadonlyMap<number, SheetMemory>;
  readonly underway: Underway;
  /** Keeps what we wrote on those sheets, in place of what was kept about them, and what is under way. */
  remember(sheets: ReadonlyMap<number, SheetMemory>, underway?: Underway): void;
  forget(sheet: number): void;
}

const SHEET = 'clientele.sheet.';
const UNDERWAY = 'clientele.underway';

/** The name of the cells we wrote: it moves with them when the user inserts rows or columns. */
export const areaName = (sheet: number): string => `Clientele_${sheet}`;

/** Costs one call. What is not readable is forgotten: then the sheet counts as the user's. */
export function openMemory(): Memory {
  const texts = openTexts(google.PropertiesService.getDocumentProperties());
  return {
    sheets: new Map(texts.names.flatMap((name) => sheetIn(name, texts))),
    underway: underwayIn(jsonIn(texts.get(UNDERWAY))),
    remember(sheets, underway) {
      const kept = [...sheets].map(([id, sheet]) => [`${SHEET}${id}`, JSON.stringify({ version: 1, sheet })] as const);
      texts.set(new Map([...kept, ...(underway ? [[UNDERWAY, JSON.stringify(underway)] as const] : [])]));
    },
    forget: (sheet) => texts.remove(`${SHEET}${sheet}`),
  };
}

function sheetIn(name: string, texts: Texts): readonly (readonly [number, SheetMemory])[] {
  const [, id] = /^clientele\.sheet\.(\d+)$/.exec(name) ?? [];
  const stored = id === undefined ? null : jsonIn(texts.get(name));
  return isRecord(stored) && stored.version === 1 ? [[Number(id), stored.sheet as SheetMemory]] : [];
}

const underwayIn = (stored: unknown): Underway =>
  isRecord(stored) && isRecord(stored.adding) && Array.isArray(stored.rest)
    ? (stored as unknown as Underway)
    : { adding: {}, rest: [] };

/** All that may be on the sheet: of a run that was cut short both what it wrote and what it was to replace. */
export function everWritten({ rows, columns, cells, widths, unfinished }: SheetMemory): readonly Written[] {
  const all: readonly Written[] = [{ rows, columns, cells, widths }, ...(unfinished?.replacing ?? [])];
  const texts = all.map((one) => JSON.stringify(one));
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
