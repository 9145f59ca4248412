import type { AnyCapability } from '../any-capability';
import type { Day } from '../calendar/day';
import { dayAfterLastSale } from '../clients/as-of';
import { isProblem, type Problem } from '../problem';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import type { SettingValue } from '../settings/settings';
import type { Host } from '../host';
import type { Steps } from '../steps';
import type { ColumnRole, TableName } from '../tables/schema';
import type { Tables } from '../tables/tables';
import { readTables, type Book } from './read-tables';
import type { Request } from './request';

/** One report: the settings in force and the result, or why there is none. */
export interface Answer {
  readonly capability: AnyCapability;
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly result: unknown;
}
export interface Analysis extends Book {
  readonly asOf: Day;
  readonly answers: readonly Answer[];
}

/** Reads the workbook's tables and computes the reports that were asked for. */
export function* analyse(
  host: Host,
  request: Request,
  capabilities: readonly AnyCapability[],
): Steps<Analysis | Problem> {
  const chosen = chooseReports(capabilities, request.reports);
  if (isProblem(chosen)) return chosen;
  const strange = unknownSetting(capabilities, request.settings ?? {});
  if (strange) return strange;
  const book = yield* readTables(host, request, rolesOf(chosen));
  if (isProblem(book)) return book;
  const asOf = request.asOf ?? dayAfterLastSale(book.sources.sales.reading.table);
  const answers: Answer[] = [];
  for (const capability of chosen) {
    const settings = readSettings(capability.settings, settingsFor(capability.id, request.settings ?? {}));
    if (isProblem(settings)) return settings;
    const missing = missingColumn(capability, book);
    answers.push({ capability, settings, result: missing ?? capability.compute(book.tables, settings, asOf) });
    yield undefined; // a place to stop between reports
  }
  return { ...book, asOf, answers };
}

function chooseReports(
  capabilities: readonly AnyCapability[],
  ids: readonly string[],
): readonly AnyCapability[] | Problem {
  const known = capabilities.map(({ id }) => id);
  const strange = ids.find((id) => !known.includes(id));
  return strange === undefined
    ? capabilities.filter(({ id }) => ids.includes(id))
    : { problem: 'unknown-report', report: strange, known };
}

/** Roles that the reports need or use, required columns of the table included. */
const rolesOf = (capabilities: readonly AnyCapability[]): readonly ColumnRole[] => [
  ...new Set(capabilities.flatMap(({ needs, uses }) => [...needs, ...uses])),
];

/** The settings given for one report: `abc.thresholds` wins over `thresholds`. */
export function settingsFor(id: string, given: GivenSettings): GivenSettings {
  const general = Object.entries(given).filter(([key]) => !key.includes('.'));
  const own = Object.entries(given).flatMap(([key, value]) =>
    key.startsWith(`${id}.`) ? [[key.slice(id.length + 1), value] as const] : [],
  );
  return Object.fromEntries([...general, ...own]);
}

function unknownSetting(capabilities: readonly AnyCapability[], given: GivenSettings): Problem | undefined {
  const own = capabilities.flatMap(({ id, settings }) => Object.keys(settings).map((key) => `${id}.${key}`));
  const known = [...new Set(capabilities.flatMap(({ settings }) => Object.keys(settings)))];
  const strange = Object.keys(given).find((key) => !known.includes(key) && !own.includes(key));
  return strange === undefined ? undefined : { problem: 'unknown-setting', setting: strange, known };
}

function missingColumn({ needs }: AnyCapability, { tables, sources }: Book): Problem | undefined {
  for (const role of needs) {
    const [table, column] = role.split('.') as [TableName, string];
    if (hasColumn(tables, table, column)) continue;
    const columns = sources[table]?.reading.recognition.columns ?? [];
    return { problem: 'no-column', table, column, headers: columns.map(({ header }) => header) };
  }
  return undefined;
}

const hasColumn = (tables: Tables, table: TableName, column: string): boolean =>
  (tables[table] as Readonly<Record<string, unknown>> | undefined)?.[column] !== undefined;
