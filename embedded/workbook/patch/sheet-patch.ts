import type { Sheet } from '../model/sheet';
import type { Shift } from '../model/shift';
import type { SheetChanges } from './sheet-changes';

/** What the changes of a sheet come to in the part it was read from. */
export interface SheetPatch {
  /** As the file has it, with the rows and columns put in or taken out since. */
  readonly before: Sheet;
  readonly after: Sheet;
  readonly shifts: readonly Shift[];
  readonly changes: SheetChanges;
  /** Formulas are other ones or stand elsewhere. */
  readonly touchesFormulas: boolean;
}
