import type { Assigned, Fixed } from './assign-columns';
import { shareOf, type ColumnProfile } from './column-profile';
import type { Grouping } from './grouped-layout';

/** In a grouped report the clients' column may name the managers and the documents too, and these say their dates. */
export function assignGroups(
  assigned: Map<string, Assigned>,
  { label, documents, days, levels }: Grouping,
  fixed: Fixed,
): void {
  for (const [role, { index }] of [...assigned]) if (index === label || index === documents) assigned.delete(role);
  const assign = (role: string, index: number) => {
    if (index >= 0 && !assigned.has(role) && fixed.get(role) !== -1)
      assigned.set(role, { index, confidence: BY_LAYOUT });
  };
  assign('client', label);
  assign('manager', levels.includes('manager') ? label : -1);
  assign('order', documents);
  assign('day', days < 0 ? documents : days);
}

const BY_LAYOUT = 0.9;

/** Without a column of dates the documents' names may tell them. */
export function datesInDocuments(
  assigned: Map<string, Assigned>,
  { profiles, fixed }: { readonly profiles: readonly ColumnProfile[]; readonly fixed: Fixed },
): void {
  if (assigned.has('day') || fixed.has('day')) return;
  const index = profiles.findIndex((profile) => shareOf(profile.dated, profile) >= 0.5);
  if (index >= 0) assigned.set('day', { index, confidence: IN_NAMES });
}

const IN_NAMES = 0.8;
