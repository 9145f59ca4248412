import type { Host, Language, Later, NewSheet, Place } from '../core';

/** What the pane needs of a host beside reading and writing. */
export interface PaneHost extends Host {
  readonly kind: 'excel' | 'sheets';
  /** The host's own language, or the nearest of ours. */
  readonly language: Language;
  /** Colours of the host where it tells them; the system's preference otherwise. */
  readonly theme: 'light' | 'dark' | 'contrast' | 'system';
  /** Brings a sheet, or cells on it, to the front: `show('Отгрузки', 'A12:M12')`. */
  show(sheet: string, address?: string): Later<void>;
  /** Puts a formula, as in Google Sheets, into the selected cell; the host adds its own prefix. */
  insertFormula(formula: string): Later<void>;
  /**
   * Puts plain data on a new sheet, its days written the way the language writes them, and shows it; returns the name it
   * got. The sheet is the user's: no later call touches it.
   */
  addSheet(data: NewSheet, language: Language): Later<string>;
  /** The locale in which formulas are typed, such as `uk-UA`: in many, arguments have semicolons between them. */
  locale(): Later<string>;
  /** Tells when cells of these places may have changed, without saying which; returns what ends it. */
  watch(places: readonly Place[], changed: () => void): () => void;
  /** Tells, in a sentence, what went wrong outside the pane: a button on the ribbon, for one. Returns what ends it. */
  onTrouble?(told: (sentence: string) => void): () => void;
  /** Names without the add-in's prefix, where the host has prefixes and can do without. */
  readonly shortNames?: ShortNames;
}

/** Names in the workbook that stand for the add-in's functions: `ABCCLASS` for `CL.ABCCLASS`. */
export interface ShortNames {
  areOn(): Later<boolean>;
  /** Adds the names that are free; returns those that the workbook uses for something else. */
  turnOn(): Later<readonly string[]>;
  /** Removes ours, and only ours. */
  turnOff(): Later<void>;
}
