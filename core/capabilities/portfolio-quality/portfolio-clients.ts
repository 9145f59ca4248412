import { byAmountAndName } from '../../clients/by-amount';
import type { AbcLetter } from '../abc/abc-classes';
import type { ClassifiedPeriods } from '../migration/classified-periods';
import { letterAt } from '../migration/client-moves';
import { xyzLetters, type XyzLetter } from '../xyz/xyz-classes';

/**
 * A client period by period, one entry for each, oldest first: its manager, its classes and its revenue. All are null where
 * it has no sale row in the period; the XYZ class is where it has no purchase.
 */
export interface PortfolioClient {
  readonly client: string;
  readonly manager: readonly (string | null)[];
  readonly abc: readonly (AbcLetter | null)[];
  readonly xyz: readonly (XyzLetter | null)[];
  readonly revenue: readonly (number | null)[];
}

/** Every client with a sale row in any of the periods, the largest revenue of all of them first. */
export function portfolioClients({
  clients,
  periods,
  managers,
  letters,
  parts,
}: ClassifiedPeriods): readonly PortfolioClient[] {
  const total = new Float64Array(clients.length).fill(NaN);
  for (const { abc, revenue } of periods)
    for (let client = 0; client < total.length; client++)
      if (abc[client]! >= 0) total[client] = (total[client]! || 0) + revenue[client]!;
  return Array.from(byAmountAndName(total, clients), (client) => ({
    client: clients[client]!,
    manager: periods.map(({ abc, manager }) => (abc[client]! < 0 ? null : managers[manager[client]!]!)),
    abc: periods.map(({ abc }) => letterAt(letters, abc[client]!)),
    xyz: periods.map(({ xyz }) => letterAt(xyzLetters, xyz[client]!)),
    revenue: periods.map(({ abc, revenue }) => (abc[client]! < 0 ? null : revenue[client]! / parts)),
  }));
}
