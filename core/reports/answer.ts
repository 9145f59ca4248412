import type { AnyCapability, ListedCapability } from '../any-capability';
import type { Day } from '../calendar/day';
import type { Declaration } from '../capability';
import { prepareSales } from '../clients/prepare';
import { isProblem, type Problem } from '../problem';
import { missingTable, type Book } from '../reading/book';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import { standardsOf, type SettingValue } from '../settings/settings';
import { settingsFor } from '../settings/settings-for';
import { answer, type Steps } from '../steps';
import { partsOfRole, type TableName } from '../schema/schema';
import type { Tables } from '../tables/tables';

/** One report: the settings in force and the result, or why there is none. */
export interface Answer {
  readonly capability: AnyCapability;
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly result: unknown;
}

/** With what reports are computed from a book. */
export interface Terms {
  /** By key, `thresholds`, or for one report only, `abc.thresholds`. */
  readonly settings: GivenSettings;
  readonly asOf: Day;
}

/** Computes one report; a setting that can't be read, or a column that is missing, is a problem in place of the result. */
export function answerFrom(book: Book, capability: AnyCapability, { settings: given, asOf }: Terms): Answer {
  const settings = readSettings(capability.settings, settingsFor(capability.id, given));
  if (isProblem(settings)) return { capability, settings: standardsOf(capability.settings), result: settings };
  const result = missingColumn(capability, book) ?? capability.compute(book.tables, settings, asOf);
  return { capability, settings, result };
}

/** The same with places to stop; the capability is loaded on the way. */
export function* answerInSteps(book: Book, listed: ListedCapability, terms: Terms): Steps<Answer> {
  const { asOf, settings: given } = terms;
  const capability = yield* answer(listed.load());
  const settings = readSettings(capability.settings, settingsFor(capability.id, given));
  if (!isProblem(settings) && !missingColumn(capability, book)) {
    if (book.tables.sales) yield* prepareSales(book.tables.sales, asOf);
    if (capability.prepare) yield* capability.prepare(book.tables, settings, asOf);
  }
  return answerFrom(book, capability, terms);
}

/** The table or column without which the report can't be computed; nothing where it has all it needs. */
export function missingColumn(declaration: Declaration, book: Book): Problem | undefined {
  const lacking = missingTable(declaration, book);
  if (lacking) return lacking;
  const { tables, sources } = book;
  for (const role of declaration.needs) {
    const { table, column } = partsOfRole(role);
    if (hasColumn(tables, table, column)) continue;
    const columns = (sources[table] ?? []).flatMap(({ reading }) => reading.recognition.columns);
    return { problem: 'no-column', table, column, headers: [...new Set(columns.map(({ header }) => header))] };
  }
  return undefined;
}

const hasColumn = (tables: Tables, table: TableName, column: string): boolean =>
  (tables[table] as Readonly<Record<string, unknown>> | undefined)?.[column] !== undefined;
