import type { Declaration } from '../capability';
import { schema, type ColumnRole } from '../schema/schema';

/** Columns that a card shows where the tables have them. */
export const clientCardRoles: readonly ColumnRole[] = [
  ...(['client', 'day', 'amount', 'order', 'product', 'manager'] as const).map((column) => `sales.${column}` as const),
  ...Object.keys(schema.clients).map((column) => `clients.${column}` as ColumnRole),
];

/** The reports whose answers a card takes. */
export const tellsOfClients = ({ tells = [] }: Pick<Declaration, 'tells'>): boolean => tells.includes('client');
