import type { Measured } from '../../clients/measure';
import { xyzLetters, type XyzClasses, type XyzLetter } from './xyz-classes';

export interface XyzClassTotal {
  /** null: the clients without a purchase. */
  readonly class: XyzLetter | null;
  readonly clients: number;
  readonly clientShare: number;
  readonly revenue: number;
  /** Share of the sum of all positive revenues; null where there is none. */
  readonly share: number | null;
}

/** Clients and revenue of X, Y, Z and, where there are any, of the clients without a class. */
export function classTotals(
  clients: readonly number[],
  ranking: XyzClasses,
  revenue: Measured,
): readonly XyzClassTotal[] {
  const { values, parts } = revenue;
  const positive = (members: readonly number[]) => members.reduce((sum, index) => sum + Math.max(0, values[index]!), 0);
  const base = positive(clients);
  const totalOf = (letter: XyzLetter | null): XyzClassTotal => {
    const own = letter === null ? -1 : xyzLetters.indexOf(letter);
    const members = clients.filter((index) => ranking.classes[index] === own);
    return {
      class: letter,
      clients: members.length,
      clientShare: members.length / clients.length,
      revenue: members.reduce((sum, index) => sum + values[index]!, 0) / parts,
      share: base > 0 ? positive(members) / base : null,
    };
  };
  const without = totalOf(null);
  return [...xyzLetters.map(totalOf), ...(without.clients > 0 ? [without] : [])];
}
