import type { Page } from './blocks/blocks';
import type { Cell } from './grid/cell';
import type { GridFacts } from './grid/grid-facts';
import type { Saved } from './memory';
import type { Later } from './steps';
import type { Language } from './words/language';

/** Something with cells that can be read: a sheet's used range or a real table in it. */
export interface Place {
  readonly sheet: string;
  /** The table's name, where the place is a real table. */
  readonly table?: string;
  /** A1 address without the sheet: `A1:H24817`. */
  readonly address: string;
  /** Number (1-based) of the first row and first column of the address. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** A sheet that an earlier run of ours has written. */
  readonly ours: boolean;
}

/** A sheet of the workbook, empty and hidden ones included. */
export interface SheetInUse {
  readonly name: string;
  /** Id of the page that an earlier run of ours has written on it; null where the sheet is the user's. */
  readonly page: string | null;
}

/** All a host must be able to do. One contract test holds for every host. */
export interface Host {
  places(): Later<readonly Place[]>;
  sheets(): Later<readonly SheetInUse[]>;
  /** Hands over the place's rows in chunks, `most` rows at the most, and says what is known of the grid. */
  readGrid(place: Place, take: (rows: readonly (readonly Cell[])[]) => void, most?: number): Later<GridFacts>;
  /**
   * Writes every page to a sheet of its own, replacing only what an earlier run wrote for its id; returns the names in use.
   * Days are written the way the language writes them, the host's own where none is given.
   */
  writePages(pages: readonly Page[], language?: Language): Later<readonly string[]>;
  load(): Later<Saved | null>;
  save(saved: Saved): Later<void>;
}
