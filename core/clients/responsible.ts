import type { Day } from '../calendar/day';
import { matchingKey } from '../grid/cell-text';
import type { Clients, Sales } from '../tables/tables';
import { dayExtent } from './day-extent';
import { managerBook, UNASSIGNED } from './managers';
import { factsIn } from './span-facts';

/**
 * Who looks after a client now: the client table's manager where it names one, else that of the latest sale before the
 * as-of date (the later row of one day), else `unassigned`. After a hand-over the client table is right and the last sale
 * is not. Clients are found by name, matched as everywhere.
 */
export function responsibleManagers(
  { sales, clients }: { readonly sales?: Sales | undefined; readonly clients?: Clients | undefined },
  asOf: Day,
): (client: string) => string {
  const byKey = new Map<string, string>();
  if (sales) addSales(byKey, sales, asOf);
  if (clients?.manager) addTable(byKey, { ...clients, manager: clients.manager }, spellings(sales, clients));
  return (client) => byKey.get(matchingKey(client)) ?? UNASSIGNED;
}

function addSales(byKey: Map<string, string>, sales: Sales, asOf: Day): void {
  const { latestRow } = factsIn(sales, { from: dayExtent(sales, asOf).first, to: asOf });
  sales.client.names.forEach((name, client) => {
    const row = latestRow[client]!;
    const manager = row < 0 ? undefined : sales.manager?.names[sales.manager.codes[row]!];
    if (manager !== undefined) byKey.set(matchingKey(name), manager);
  });
}

/** The first manager named of each client wins over the sales. */
function addTable(
  byKey: Map<string, string>,
  { client, manager, rows }: Clients & Required<Pick<Clients, 'manager'>>,
  spelled: (manager: string) => string,
): void {
  const seen = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const name = manager.names[manager.codes[row]!];
    const code = client.codes[row]!;
    if (name === undefined || seen.has(code)) continue;
    seen.add(code);
    byKey.set(matchingKey(client.names[code]!), spelled(name));
  }
}

/** The first spelling seen of a manager, that of the sales table first. */
function spellings(sales: Sales | undefined, clients: Clients): (manager: string) => string {
  const names = sales ? managerBook(sales, clients).names.slice(1) : [];
  const known = new Map([...(clients.manager?.names ?? []), ...names].map((name) => [matchingKey(name), name]));
  return (manager) => known.get(matchingKey(manager)) ?? manager;
}
