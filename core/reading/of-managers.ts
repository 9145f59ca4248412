import { managerBook, UNASSIGNED, type ManagerBook } from '../clients/managers';
import { matchingKey } from '../grid/cell-text';
import { noSales, type Problem } from '../problem';
import type { Sales, Tables, TextColumn } from '../tables/tables';
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
  const { sales, clients, ...others } = book.tables;
  if (!sales) return book.problems.sales ?? noSales;
  const known = managerBook(sales, clients);
  const chosen = chosenAmong(known, wanted);
  if (!(chosen instanceof Set)) return chosen;
  const own = rowsWhere(sales.rows, (row) => chosen.has(managerOfRow(sales, known, row)));
  const kept = keepRows(sales, own);
  const managers = [...chosen].sort((a, b) => a - b).map((index) => known.names[index]!);
  const theirs: Theirs = {
    managers: new Set(managers.map(matchingKey)),
    clients: new Set(kept.client.names.map(matchingKey)),
  };
  const tables = { sales: kept, ...(clients && { clients: rowsOf(clients, theirs) }) };
  const rest = Object.entries(others).map(([name, table]) => [name, table && rowsOf(table, theirs)]);
  return { ...book, tables: { ...tables, ...(Object.fromEntries(rest) as Tables) }, managers };
}

/** All managers there are to choose from, by name; `unassigned` where there are sales of nobody. */
export function managersOf({ tables }: Book): readonly string[] {
  const { sales, clients } = tables;
  if (!sales) return [];
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

/** The managers wanted and the clients that bought from them, by their matching keys. */
interface Theirs {
  readonly managers: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
}

/** The rows of a table that name one of the managers or one of their clients; all where it names neither. */
function rowsOf<T extends { readonly rows: number }>(table: T, { managers, clients }: Theirs): T {
  const { manager, client } = table as { readonly manager?: TextColumn; readonly client?: TextColumn };
  if (!manager && !client) return table;
  const isTheirs = (manager?.names ?? []).map((name) => managers.has(matchingKey(name)));
  const buys = (client?.names ?? []).map((name) => clients.has(matchingKey(name)));
  const fits = (row: number) => isTheirs[manager?.codes[row] ?? -1] === true || buys[client?.codes[row] ?? -1] === true;
  return keepRows(table, rowsWhere(table.rows, fits));
}
