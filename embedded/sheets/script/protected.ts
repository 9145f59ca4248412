import { Sheet } from '../../workbook/model/sheet';
import type { Effect } from './modes';
import { refuse } from './script-error';

const CHANGES: readonly Effect[] = ['write', 'look', 'sheet'];

/** A protected sheet is one that the user may not change: its owner, whom Google lets do everything, is somebody else. */
export function refuseProtected(self: unknown, effect: Effect): void {
  if (!CHANGES.includes(effect) || !sheetsOf(self).some(({ isProtected }) => isProtected)) return;
  refuse(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The sheets of what a method is called on. */
function sheetsOf(self: unknown): readonly Sheet[] {
  if (self instanceof Sheet) return [self];
  if (Array.isArray(self)) return self.flatMap(sheetsOf);
  const sheet = (self as { readonly sheet?: unknown } | null)?.sheet;
  return sheet instanceof Sheet ? [sheet] : [];
}
