import type { Block } from '../blocks/blocks';
import type { Day } from '../calendar/day';
import { managerBook, managerLabel, managersIn } from '../clients/managers';
import { matchingKey } from '../grid/cell-text';
import { noSales, type Problem } from '../problem';
import type { Answer } from '../reports/answer';
import type { GivenSettings } from '../settings/read-settings';
import type { Tables } from '../tables/tables';
import type { Words } from '../words/words';
import { attributes } from './attributes';
import { figures, sources } from './figures';
import { latestPurchases } from './latest-purchases';
import { monthsChart, monthsTable } from './months';
import { nearNames } from './near-names';
import { purchasesOf, wholeTime, type Subject } from './subject';
import { adviceNotes, classesTable, toldBy } from './told';
import { words as phrases } from './words';

/** With what a card is computed: the settings of the reports, by the same keys. */
export interface CardTerms {
  readonly asOf: Day;
  readonly settings?: GivenSettings;
}

/** Whom a card is about, and the answers of the reports that say something of a client. */
export interface CardSubject {
  readonly tables: Tables;
  readonly client: string;
  readonly answers: readonly Answer[];
}

/**
 * The card of one client: its manager, money and rhythm, its classes with the reason of each and what to do, purchases by
 * month, what else reports say of it, latest purchases, and what the client table says. An unknown name is a problem that
 * lists similar ones.
 */
export function clientCard(
  { tables, client, answers }: CardSubject,
  { asOf, settings = {} }: CardTerms,
  words: Words,
): readonly Block[] | Problem {
  const { sales, clients } = tables;
  if (!sales) return noSales;
  const code = codeOf(client, sales.client.names);
  if (code < 0) return { problem: 'unknown-client', client, near: nearNames(client, sales.client.names) };
  const subject: Subject = { sales, ...(clients && { clients }), code, asOf, settings };
  const hasPurchases = purchasesOf(subject).length > 0;
  const told = toldBy(answers, { tables, asOf, client: sales.client.names[code]! }, words);
  return [
    { block: 'title', text: sales.client.names[code]!, subtitle: managerText(subject, words) },
    figures(subject, words),
    ...classesTable(told, words),
    ...adviceNotes(told, words),
    ...(hasPurchases ? [monthsChart(words)] : []),
    ...told.flatMap(({ blocks = [] }) => blocks),
    ...attributes(subject, words),
    ...latestPurchases(subject, words),
    ...(hasPurchases ? [monthsTable(subject, words)] : []),
    sources(subject, words),
  ];
}

function codeOf(client: string, names: readonly string[]): number {
  const exact = names.indexOf(client);
  if (exact >= 0) return exact;
  const wanted = matchingKey(client);
  return names.findIndex((name) => matchingKey(name) === wanted);
}

function managerText(subject: Subject, words: Words): string {
  const { sales, clients, code } = subject;
  const book = managerBook(sales, clients);
  const manager = book.names[managersIn(sales, book, wholeTime(subject))[code]!]!;
  return words.say(phrases.manager, { manager: managerLabel(manager, words) });
}
