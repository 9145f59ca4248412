import type { Area } from './area';

/** What a name stands for: cells of a sheet, or a formula, written with `=`, that the model does not look into. */
export type NameTarget = { readonly sheetId: string; readonly area: Area } | { readonly formula: string };

/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  target: NameTarget;
  comment: string;
  visible: boolean;
}
