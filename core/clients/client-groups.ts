import { matchingKey } from '../grid/cell-text';
import type { Clients, TextColumn } from '../tables/tables';

/** A column of the client table by which clients can be grouped. */
export interface ClientGrouping {
  /** Its header. */
  readonly by: string;
  /** The group of a client: the first spelling of its value; null for a blank and for clients of no row. */
  groupOf(client: string): string | null;
}

/** Columns that name or reach somebody, or are written freely: they group nobody. */
const NO_GROUPS = new Set([
  ...['client', 'manager', 'channel', 'referredBy', 'phone', 'email', 'taxId', 'messenger'],
  ...['contactPerson', 'comment'],
]);
const FEWEST = 2;
const MOST = 20;

/**
 * The text columns of the client table by which clients can be grouped: those with 2 to 20 different values, except names,
 * addresses and comments. A client that stands in the table twice has the value of its first row that is not blank.
 */
export function clientGroups(clients: Clients | undefined): readonly ClientGrouping[] {
  const possible = (clients?.attributes ?? []).filter(({ role }) => role === null || !NO_GROUPS.has(role));
  return possible.flatMap(({ header: by, column }) => {
    const groups = groupsOf(clients!.client, column);
    const count = new Set(groups.values()).size;
    const groupOf = (client: string) => groups.get(matchingKey(client)) ?? null;
    return count >= FEWEST && count <= MOST ? [{ by, groupOf }] : [];
  });
}

/** The value of each client, by its matching key. */
function groupsOf(client: TextColumn, column: TextColumn): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  const groups = new Map<string, string>();
  client.codes.forEach((code, row) => {
    const value = column.names[column.codes[row]!];
    if (value === undefined) return;
    const key = matchingKey(value);
    spelled.set(key, spelled.get(key) ?? value);
    const own = matchingKey(client.names[code]!);
    if (!groups.has(own)) groups.set(own, spelled.get(key)!);
  });
  return groups;
}
