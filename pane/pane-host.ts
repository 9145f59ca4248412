import type { Host, Language, Later } from '../core';

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
}
