import { google, type Sheet } from '../services';
import { isTrouble, trouble } from '../trouble';
import type { Target } from './targets';

/** What to tell where writing has failed: that a sheet is protected from the user, where that is so, else the error itself. */
export function orProtected(targets: readonly Target[], error: unknown): unknown {
  if (isTrouble(error)) return error;
  const closed = targets.find(({ earlier }) => earlier && isClosed(earlier.sheet));
  return closed?.earlier ? trouble('protected', { sheet: closed.earlier.sheet.getName() }) : error;
}

/** Google says so only in the user's language. */
function isClosed(sheet: Sheet): boolean {
  try {
    return sheet.getProtections(google.SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit());
  } catch {
    return false; // the sheet is gone: the first error is the one to tell
  }
}
