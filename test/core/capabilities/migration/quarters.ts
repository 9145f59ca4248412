import { dayOfIso } from '../../../../core/calendar/day';
import migrationCapability from '../../../../core/capabilities/migration/body';
import type { ClientMove } from '../../../../core/classes/periods/client-moves';
import type { MigrationResult } from '../../../../core/classes/periods/migration';
import type { Problem } from '../../../../core/problem';
import { standardsOf } from '../../../../core/settings/settings';
import type { Clients } from '../../../../core/tables/tables';
import { coded, salesOf, type SaleRow } from '../../sales-of';

const days = { Q1: '2025-02-10', Q2: '2025-05-15', Q3: '2025-08-20', Q4: '2025-11-15' } as const;
export type Quarter = keyof typeof days;

/** One sale of each client in a quarter of 2025. */
export const sold = (quarter: Quarter, amounts: Readonly<Record<string, number>>, manager?: string): SaleRow[] =>
  Object.entries(amounts).map(([client, amount]) => ({
    client,
    day: days[quarter],
    amount,
    ...(manager !== undefined && { manager }),
  }));

/** A client table: client and manager. */
export const clientTable = (rows: readonly (readonly [string, string | undefined])[]): Clients => ({
  rows: rows.length,
  client: coded(rows.map(([client]) => client)),
  manager: coded(rows.map(([, manager]) => manager)),
});

const standards = standardsOf(migrationCapability.settings);
export const endOf2025 = dayOfIso('2026-01-01');

interface Given {
  readonly settings?: Partial<typeof standards>;
  readonly clients?: Clients;
  readonly asOf?: string;
}

export const answer = (
  rows: readonly SaleRow[],
  { settings, clients, asOf = '2026-01-01' }: Given = {},
): MigrationResult | Problem =>
  migrationCapability.compute(
    { sales: salesOf(rows), ...(clients && { clients }) },
    { ...standards, ...settings },
    dayOfIso(asOf),
  );

export const migrate = (rows: readonly SaleRow[], given: Given = {}): MigrationResult =>
  answer(rows, given) as MigrationResult;

export const moveOf = (result: MigrationResult, client: string): ClientMove =>
  result.clients.find((one) => one.client === client)!;
