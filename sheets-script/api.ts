import { wordsIn, type Language, type NewSheet, type Page, type Place, type Saved, type SheetInUse } from '../core';
import { chunksCalled, type Chunks } from './chunks';
import { digestOf } from './digest';
import { withDocumentLock } from './document-lock';
import { userLanguage } from './language';
import type { Rows } from './reading/chunks';
import { openPlace, type Chunk } from './reading/read-grid';
import { readPlaces } from './reading/places';
import { loadSaved, save } from './saved';
import { insertFormula, show } from './selection';
import { google } from './services';
import { readSheets } from './sheets';
import { deadlineFrom } from './time-limit';
import { troubleText } from './trouble';
import { addDataSheet } from './writers/add-data-sheet';
import { writePages } from './writers/write-pages';

/**
 * What the pane may ask of the script. Everything that crosses is plain JSON: Google refuses a `Date` on its way in and
 * turns an answer with one in it into nothing at all.
 */
export interface Api {
  language(): Language;
  places(): readonly Place[];
  sheets(): readonly SheetInUse[];
  readGrid(place: Place, rows: Rows): Chunk;
  /** A text that becomes another one when the cells of the places change. */
  digest(places: readonly Place[]): string;
  writePages(pages: readonly Page[], language: Language): readonly string[];
  /** Puts plain data on a new sheet; returns the name it got. */
  addSheet(data: NewSheet, language: Language): string;
  load(): Saved | null;
  save(saved: Saved): null;
  /** Brings a sheet, or cells on it, to the front. */
  show(sheet: string, address: string | null): null;
  /** Puts a formula into the cell the user is at, where that is empty. */
  insertFormula(formula: string): null;
  /** How the file writes numbers and formulas: `uk_UA`. */
  locale(): string;
  /** Code of the pane by name. */
  chunks(names: readonly string[]): Chunks;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const file = () => google.SpreadsheetApp.getActiveSpreadsheet();

const calls: Api = {
  language: userLanguage,
  places: () => readPlaces(file()),
  sheets: () => readSheets(file()),
  digest: (places) => digestOf(file(), places),
  readGrid: (place, rows) => openPlace(file(), place).read(rows),
  writePages(pages, language) {
    const deadline = deadlineFrom(Date.now());
    return withDocumentLock(() => writePages(file(), pages, { language, deadline }));
  },
  addSheet: (data, language) => withDocumentLock(() => addDataSheet(file(), data, language)),
  load: loadSaved,
  save(saved) {
    withDocumentLock(() => save(saved));
    return null;
  },
  show(sheet, address) {
    show(file(), sheet, address);
    return null;
  },
  insertFormula(formula) {
    insertFormula(file(), formula);
    return null;
  },
  locale: () => file().getSpreadsheetLocale(),
  chunks: chunksCalled,
};

/** Answers a call of the pane; what goes wrong comes back as a sentence for the user. */
export function api<K extends keyof Api>(name: K, ...given: Parameters<Api[K]>): Reply<ReturnType<Api[K]>> {
  try {
    const call = calls[name] as (...args: Parameters<Api[K]>) => ReturnType<Api[K]>;
    return { ok: true, value: call(...given) };
  } catch (error) {
    return { ok: false, problem: troubleText(error, wordsIn(userLanguage())) };
  }
}
