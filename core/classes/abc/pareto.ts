import type { AbcClasses } from './abc-classes';

export interface Pareto {
  /** The fewest clients, largest first, that give 80 % of the base, and their share of all ranked clients. */
  readonly clientsFor80: number;
  readonly clientShareFor80: number;
  /** What the largest 20 % of all ranked clients (rounded to a whole number, at least one) give of the base. */
  readonly shareOfTop20: number;
}

const NEAR = 1e-9;

/** The Pareto check of a ranking; null where no value is positive. */
export function paretoOf(values: Float64Array, ranking: AbcClasses): Pareto | null {
  if (!(ranking.base > 0)) return null;
  const clients = ranking.order.length;
  const clientsFor80 = fewestFor(values, ranking, 0.8);
  const top = ranking.order.subarray(0, Math.max(1, Math.round(clients * 0.2)));
  const sum = top.reduce((total, index) => total + Math.max(0, values[index]!), 0);
  return { clientsFor80, clientShareFor80: clientsFor80 / clients, shareOfTop20: sum / ranking.base };
}

/** The fewest of the largest values that together give at least this share of the base. */
export function fewestFor(values: Float64Array, ranking: AbcClasses, share: number): number {
  let sum = 0;
  for (let rank = 0; rank < ranking.positive; rank++) {
    sum += values[ranking.order[rank]!]!;
    if (sum / ranking.base >= share - NEAR) return rank + 1;
  }
  return ranking.positive;
}
