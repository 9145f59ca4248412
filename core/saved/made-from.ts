import type { Declaration } from '../capability';
import { isoOf, type Day } from '../calendar/day';
import type { DataPrint, Made } from '../memory';
import { dayAfterLastSale } from '../clients/as-of';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import { partsOfRole, requiredColumns, type TableName } from '../schema/schema';
import type { Sales, Tables } from '../tables/tables';
import type { Language } from '../words/language';
import type { Book } from '../reading/book';
import { hashOfColumn, hashOfText, hexOf, type Column } from './fingerprint';
import { settingsFor } from '../settings/settings-for';

/** What has changed since a report was made. */
export interface Changes {
  readonly sales: boolean;
  readonly settings: boolean;
  /** The language of its sheets, where they would be written in another one now. */
  readonly language: Language | null;
}

/** With what a report is written; `asOf` is the day the user has named, if any. */
export interface MadeWith {
  readonly settings: GivenSettings;
  readonly asOf: Day | null;
  readonly language: Language;
}

/** What a report computed from the book is made from. */
export function madeFrom(capability: Declaration, book: Book, { settings: given, asOf, language }: MadeWith): Made {
  const settings = readSettings(capability.settings, settingsFor(capability.id, given));
  const named = asOf === null ? null : isoOf(asOf);
  const terms = hexOf(hashOfText(JSON.stringify([named, settings, [...(book.managers ?? [])].sort()])));
  return { data: printOf(capability, book), terms, language };
}

/** How what a report was made from differs from what it would be made from now. */
export const changesSince = (then: Made, now: Made): Changes => ({
  sales: then.data.hash !== now.data.hash,
  settings: then.terms !== now.terms,
  language: then.language === undefined || then.language === now.language ? null : then.language,
});

/** The sheets of the report no longer show what would be written now. */
export const isOutdated = ({ sales, settings, language }: Changes): boolean => sales || settings || language !== null;

/** The rows of all managers: whose are looked at is not a matter of the data. */
function printOf({ needs, uses }: Declaration, { whole }: Book): DataPrint {
  const roles = new Set([...requiredRoles('sales'), ...needs, ...uses]);
  const attributes = [...roles].some((role) => role.startsWith('clients.')) ? (whole.clients?.attributes ?? []) : [];
  const hashes = [
    ...[...roles].sort().map((role) => hashOfRole(whole, role)),
    ...attributes.map(({ header, column }) => hashOfText(`${header} ${hashOfColumn(column)}`)),
  ];
  return {
    ...(whole.sales ? totalsOf(whole.sales) : NO_SALES),
    hash: hexOf(hashOfText(hashes.join())),
  };
}

const requiredRoles = (table: TableName) => requiredColumns(table).map((column) => `${table}.${column}`);
const NO_SALES = { rows: 0, sum: 0, last: '' } as const;

const totals = new WeakMap<Sales, Omit<DataPrint, 'hash'>>();

/** The same for every report: looked at once. */
function totalsOf(sales: Sales): Omit<DataPrint, 'hash'> {
  const known = totals.get(sales) ?? {
    rows: sales.rows,
    sum: Math.round(sales.amount.reduce((sum, amount) => sum + amount, 0) * 100) / 100,
    last: isoOf(dayAfterLastSale(sales) - 1),
  };
  totals.set(sales, known);
  return known;
}

function hashOfRole(tables: Tables, role: string): number | null {
  const { table, column } = partsOfRole(role);
  const columns = tables[table] as Readonly<Record<string, Column | undefined>> | undefined;
  const found = columns?.[column];
  return found ? hashOfColumn(found) : null;
}
