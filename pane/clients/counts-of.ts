import { createContext, useContext } from 'react';
import type { Opens } from '../../core';
import { usePane } from '../state/pane-context';
import { withDetail } from '../state/view';

/** The report whose counts are shown; null where counts can't be opened. */
export const CountsOf = createContext<string | null>(null);

/** Opens the clients of a count; null where that can't be done. */
export function useOpenClients(): ((opens: Opens) => void) | null {
  const report = useContext(CountsOf);
  const { view, open } = usePane();
  if (report === null) return null;
  return ({ list, where }) =>
    open(withDetail(view, { detail: 'clients', report, opens: { list, ...(where && { where }) } }));
}

/** Opens the card of a client. */
export function useOpenCard(): (client: string) => void {
  const { view, open } = usePane();
  return (client) => open(withDetail(view, { detail: 'client', client }));
}
