import { managerBook, UNASSIGNED, type ManagerBook } from '../clients/managers';
import { cleanText, keyOf } from '../grid/cell-text';
import type { Problem } from '../problem';
import type { Clients, Sales } from '../tables/tables';
import { alphabetically } from '../words/alphabetical';
import type { Book } from './book';
import { keepRows, rowsWhere } from './keep-rows';

/**
 * The book as it were if it held the sales of these managers only, and the clients of theirs. A sale is its own manager's;
 * where the row names nobody, the one the client table gives the client to; else nobody's (`unassigned`). A client that
 * changed hands is with each of them for the sales of each. The as-of date stays that of all sales: a manager who has not
 * sold for long would else seem to be up to date.
 */
export function ofManagers(book: Book, wanted: readonly string[]): Book | Problem {
  const { sales, clients } = book.tables;
  const known = managerBook(sales, clients);
  const chosen = chosenAmong(known, wanted);
  if (!(chosen instanceof Set)) return chosen;
  const own = rowsWhere(sales.rows, (row) => chosen.has(managerOfRow(sales, known, row)));
  const kept = keepRows(sales, own);
  const managers = [...chosen].sort((a, b) => a - b).map((index) => known.names[index]!);
  return {
    ...book,
    tables: { ...book.tables, sales: kept, ...(clients && { clients: clientsOf(clients, kept, new Set(managers)) }) },
    managers,
  };
}

/** All managers there are to choose from, by name; `unassigned` where there are sales of nobody. */
export function managersOf({ tables }: Book): readonly string[] {
  const { sales, clients } = tables;
  const known = managerBook(sales, clients);
  const selling = new Set<number>();
  for (let row = 0; row < sales.rows; row++) selling.add(managerOfRow(sales, known, row));
  const names = [...selling].filter((index) => index > 0).map((index) => known.names[index]!);
  if (names.length === 0) return [];
  return [...names.sort(alphabetically), ...(selling.has(0) ? [UNASSIGNED] : [])];
}

const managerOfRow = (sales: Sales, { bySale, byClient }: ManagerBook, row: number): number =>
  bySale[sales.manager?.codes[row] ?? -1] ?? byClient[sales.client.codes[row]!] ?? 0;

/** Numbers of the managers; a name that nobody has is a problem. */
function chosenAmong({ names }: ManagerBook, wanted: readonly string[]): Set<number> | Problem {
  const numbers = new Map(names.map((name, index) => [matchingKey(name), index]));
  const strange = wanted.find((name) => !numbers.has(matchingKey(name)));
  return strange === undefined
    ? new Set(wanted.map((name) => numbers.get(matchingKey(name))!))
    : { problem: 'unknown-manager', manager: strange, known: names.slice(1) };
}

/** The clients that the table gives to the managers, or that bought from them. */
function clientsOf(clients: Clients, sales: Sales, managers: ReadonlySet<string>): Clients {
  const keys = (names: readonly string[], kept: (name: string) => boolean) => names.map(kept);
  const buying = new Set(sales.client.names.map(matchingKey));
  const chosen = new Set([...managers].map(matchingKey));
  const buys = keys(clients.client.names, (name) => buying.has(matchingKey(name)));
  const isTheirs = keys(clients.manager?.names ?? [], (name) => chosen.has(matchingKey(name)));
  const { codes } = clients.client;
  return keepRows(
    clients,
    rowsWhere(
      clients.rows,
      (row) => buys[codes[row]!] === true || isTheirs[clients.manager?.codes[row] ?? -1] === true,
    ),
  );
}

const matchingKey = (name: string): string => keyOf(cleanText(name));
