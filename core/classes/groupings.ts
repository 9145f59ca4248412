import { clientGroups, type ClientGrouping } from '../clients/client-groups';
import { UNASSIGNED } from '../clients/managers';
import type { Clients } from '../tables/tables';
import type { Standing } from './standing';

/** What clients are grouped by, and the group of those that nobody is known to be. */
export interface Grouping extends ClientGrouping {
  readonly nobody: string | null;
}

/** By ABC class, RFM segment, manager and channel as they stand, and by every column of the client table that groups them. */
export function groupings(standingOf: (client: string) => Standing, clients: Clients | undefined): readonly Grouping[] {
  const by = (key: 'abc' | 'segment' | 'manager' | 'channel', nobody: string | null = null): Grouping => ({
    by: key,
    groupOf: (client) => standingOf(client)[key],
    nobody,
  });
  return [
    ...[by('abc'), by('segment'), by('manager', UNASSIGNED), by('channel')],
    ...clientGroups(clients).map((column) => ({ ...column, nobody: null })),
  ];
}
