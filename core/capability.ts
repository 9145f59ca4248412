import type { Block, TableBlock } from './blocks/blocks';
import type { Day } from './calendar/day';
import type { CellFunction } from './cells/cell-function';
import type { Problem } from './problem';
import type { Settings, SettingsOf } from './settings/settings';
import type { Steps } from './steps';
import type { ColumnRole } from './schema/schema';
import type { Tables } from './tables/tables';
import type { Phrase } from './words/language';
import type { Words } from './words/words';

export type Group = 'segmentation' | 'movement' | 'value' | 'plans' | 'base';

/**
 * One capability, declared as data: what it needs, what can be set, how it is computed and what is shown.
 * Every surface (sheet, cell, pane, command line) is made from this object.
 */
export interface Capability<S extends Settings, R> {
  /** The folder's name. */
  readonly id: string;
  readonly group: Group;
  /** Its place within the group, in menus and reports. */
  readonly place: number;
  /** Also the name of the sheet: 20 characters at most, none of `:\/?*[]`. */
  readonly name: Phrase;
  /** What question it answers, in a sentence. */
  readonly purpose: Phrase;
  /** Columns without which there is no answer. */
  readonly needs: readonly ColumnRole[];
  /** Columns that make the answer richer. */
  readonly uses: readonly ColumnRole[];
  readonly settings: S;
  /** Plain JSON (days as `2025-12-31`), or why there is no answer. Pure: the same input gives the same result. */
  compute(tables: Tables, settings: SettingsOf<S>, asOf: Day): R | Problem;
  /** Finds out beforehand, with places to stop, what is remembered with the tables and takes most of computing. */
  prepare?(tables: Tables, settings: SettingsOf<S>, asOf: Day): Steps<void>;
  readonly functions: readonly CellFunction[];
  report(result: R, words: Words): readonly Block[];
  pane(result: R, words: Words): readonly Block[];
  /** Lists that counts of the pane open beside those that it shows: made only when one is opened. */
  lists?(result: R, words: Words): readonly TableBlock[];
}

/** Only gives the compiler something to infer the settings and the result from. */
export const defineCapability = <const S extends Settings, R>(capability: Capability<S, R>): Capability<S, R> =>
  capability;
