import type { Span } from '../calendar/day';
import { matchingKey } from '../grid/cell-text';
import type { Clients, Sales, TextColumn } from '../tables/tables';
import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import { factsIn } from './span-facts';

/** Stands in results for the manager of clients that have none. */
export const UNASSIGNED = 'unassigned';
const unassigned: Phrase = { ru: 'Без менеджера', uk: 'Без менеджера', en: 'No manager' };

/** Whether anybody but nobody is among the managers of a result. */
export const namesManagers = (all: readonly { readonly manager: string }[]): boolean =>
  all.some(({ manager }) => manager !== UNASSIGNED);

/** A manager as it is shown: the name, or “No manager”. */
export const managerLabel = (manager: string, words: Words): string =>
  manager === UNASSIGNED ? words.say(unassigned) : manager;

/** All managers named in the tables; a manager is an index into `names`, and 0 is nobody (`unassigned`). */
export interface ManagerBook {
  readonly names: readonly string[];
  /** Manager by code of the sales table's manager column. */
  readonly bySale: Int32Array;
  /** The client table's manager by client code of the sales table. */
  readonly byClient: Int32Array;
}

/**
 * The managers of both tables under one numbering. Names of managers and clients are matched as everywhere: without
 * regard to case and white space; the first spelling seen is kept, that of the sales table first. A client that stands
 * in the client table more than once belongs to the first manager named there.
 */
export function managerBook(sales: Sales, clients: Clients | undefined): ManagerBook {
  const names = [UNASSIGNED];
  const known = new Map<string, number>();
  const indexOf = (name: string): number => {
    const key = matchingKey(name);
    const index = known.get(key) ?? names.push(name) - 1;
    known.set(key, index);
    return index;
  };
  const bySale = Int32Array.from(sales.manager?.names ?? [], indexOf);
  const byClient = new Int32Array(sales.client.names.length);
  if (clients?.manager) assign(byClient, sales.client, { clients: clients.client, managers: clients.manager, indexOf });
  return { names, bySale, byClient };
}

interface ClientTable {
  readonly clients: TextColumn;
  readonly managers: TextColumn;
  indexOf(name: string): number;
}

function assign(byClient: Int32Array, { names }: TextColumn, { clients, managers, indexOf }: ClientTable): void {
  const codeOf = new Map(names.map((name, code) => [matchingKey(name), code]));
  const codes = clients.names.map((name) => codeOf.get(matchingKey(name)));
  const indices = managers.names.map(indexOf);
  for (let row = 0; row < clients.codes.length; row++) {
    const client = codes[clients.codes[row]!];
    const manager = indices[managers.codes[row]!];
    if (client !== undefined && manager !== undefined && byClient[client] === 0) byClient[client] = manager;
  }
}

/**
 * The manager of every client code in a span of days: the one of its latest sale there (the later row where two fall on
 * one day); where that names nobody, or there is no sale, the client table's.
 */
export function managersIn(sales: Sales, book: ManagerBook, span: Span): Int32Array {
  const { latestRow } = factsIn(sales, span);
  const managers = book.byClient.slice();
  if (!sales.manager) return managers;
  const { codes } = sales.manager;
  for (let client = 0; client < managers.length; client++) {
    const code = latestRow[client]! < 0 ? -1 : codes[latestRow[client]!]!;
    if (code >= 0) managers[client] = book.bySale[code]!;
  }
  return managers;
}
