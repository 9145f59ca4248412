import { byAmountAndName } from '../../clients/by-amount';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import type { ClassifiedPeriods } from '../../classes/periods/classified-periods';
import { letterAt } from '../../classes/periods/client-moves';
import { xyzLetters, type XyzLetter } from '../../classes/xyz/xyz-classes';

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
  const abcOf = sharedLists(
    periods.map(({ abc }) => abc),
    letters,
  );
  const xyzOf = sharedLists(
    periods.map(({ xyz }) => xyz),
    xyzLetters,
  );
  return Array.from(byAmountAndName(total, clients), (client) => {
    const manager = new Array<string | null>(periods.length).fill(null);
    const revenue = new Array<number | null>(periods.length).fill(null);
    for (let place = 0; place < periods.length; place++) {
      const period = periods[place]!;
      if (period.abc[client]! < 0) continue;
      manager[place] = managers[period.manager[client]!]!;
      revenue[place] = period.revenue[client]! / parts;
    }
    return { client: clients[client]!, manager, abc: abcOf(client), xyz: xyzOf(client), revenue };
  });
}

/** A client's classes of all periods, the same list for all clients with the same ones: there are few of them, and many clients. */
function sharedLists<L>(
  classes: readonly Int8Array[],
  letters: readonly L[],
): (client: number) => readonly (L | null)[] {
  const known = new Map<number, readonly (L | null)[]>();
  return (client) => {
    let key = 0;
    for (const own of classes) key = key * (letters.length + 1) + own[client]! + 1;
    const list = known.get(key) ?? classes.map((own) => letterAt(letters, own[client]!));
    known.set(key, list);
    return list;
  };
}
