import { useMemo, useState } from 'react';
import type { Day } from '../../core';
import type { Reading } from './use-analysis';
import type { SavedChoices } from './use-saved';

/** What all reports look at: settings, as-of date, and whose sales. The latter two last as long as the pane is open. */
export function useScope({ choices: { settings } }: SavedChoices, whole: Reading) {
  const [asOf, setAsOf] = useState<Day | null>(null);
  const [managers, setManagers] = useState<readonly string[]>([]);
  const terms = useMemo(() => ({ settings, asOf }), [settings, asOf]);
  const reading = useMemo(() => ({ ...whole, book: whole.book?.of(managers) ?? null }), [managers, whole]);
  return { terms, setAsOf, managers, setManagers, reading };
}
