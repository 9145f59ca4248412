import type { AnyCapability } from '../any-capability';
import { isoOf, type Day } from '../calendar/day';
import { dayAfterLastSale } from '../clients/as-of';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import type { TableName } from '../tables/schema';
import type { Tables } from '../tables/tables';
import type { Book } from './book';
import { hashOfColumn, hashOfText, hexOf, type Column } from './fingerprint';
import { settingsFor } from './settings-for';

/** The sales as they were read, so that a later reading can be told apart: no names, nothing that could be read back. */
export interface DataPrint {
  readonly rows: number;
  readonly sum: number;
  /** The last day with a sale: `2025-12-31`. */
  readonly last: string;
  /** Over the columns of every table that the report looks at. */
  readonly hash: string;
}

/** What a report was made from. */
export interface Made {
  readonly data: DataPrint;
  /** Stands for the settings in force, the as-of date where one was named, and the managers. */
  readonly terms: string;
}

/** What has changed since a report was made. */
export interface Changes {
  readonly sales: boolean;
  readonly settings: boolean;
}

/** What a report computed from the book is made from; `asOf` is the day the user has named, if any. */
export function madeFrom(
  capability: AnyCapability,
  book: Book,
  { settings: given, asOf }: { readonly settings: GivenSettings; readonly asOf: Day | null },
): Made {
  const settings = readSettings(capability.settings, settingsFor(capability.id, given));
  const named = asOf === null ? null : isoOf(asOf);
  const terms = hexOf(hashOfText(JSON.stringify([named, settings, [...(book.managers ?? [])].sort()])));
  return { data: printOf(capability, book), terms };
}

/** How what a report was made from differs from what it would be made from now. */
export const changesSince = (then: Made, now: Made): Changes => ({
  sales: then.data.hash !== now.data.hash,
  settings: then.terms !== now.terms,
});

/** The sales of all managers: whose rows are looked at is not a matter of the data. */
function printOf({ needs, uses }: AnyCapability, { whole }: Book): DataPrint {
  const { sales } = whole;
  const roles = new Set(['sales.day', 'sales.client', 'sales.amount', ...needs, ...uses]);
  const hashes = [...roles].sort().map((role) => hashOfRole(whole, role));
  return {
    rows: sales.rows,
    sum: Math.round(sales.amount.reduce((sum, amount) => sum + amount, 0) * 100) / 100,
    last: isoOf(dayAfterLastSale(sales) - 1),
    hash: hexOf(hashOfText(hashes.join())),
  };
}

function hashOfRole(tables: Tables, role: string): number | null {
  const [table, column] = role.split('.') as [TableName, string];
  const columns = tables[table] as Readonly<Record<string, Column | undefined>> | undefined;
  const found = columns?.[column];
  return found ? hashOfColumn(found) : null;
}
