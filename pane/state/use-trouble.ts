import { useEffect } from 'react';
import type { PaneHost } from '../pane-host';
import { noticeWords as phrases } from '../words/notices';
import type { Notices } from './use-notices';

/** What goes wrong outside the pane is told in it. */
export function useTrouble({ onTrouble }: PaneHost, { show }: Notices): void {
  useEffect(
    () => onTrouble?.((reason) => show({ tone: 'error', text: phrases.ofCommand, facts: { reason } })),
    [onTrouble, show],
  );
}
