import { exactSum } from '../../clients/exact-sums';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import { xyzLetters, type XyzLetter } from '../../classes/xyz/xyz-classes';

export type AbcXyzClass = `${AbcLetter}${XyzLetter}`;

interface Member {
  readonly abc: AbcLetter;
  readonly xyz: XyzLetter | null;
  readonly amount: number;
}
/** The clients of one cell of the matrix. */
export interface AbcXyzCell {
  /** null: clients without an XYZ class. */
  readonly class: AbcXyzClass | null;
  readonly abc: AbcLetter;
  readonly xyz: XyzLetter | null;
  readonly clients: number;
  readonly clientShare: number;
  readonly amount: number;
  /** Share of the sum of all positive amounts; null where there is none. */
  readonly share: number | null;
}

/** Every cell of the matrix, empty ones too; `base` is the sum of the positive amounts. */
export function cellsOf(
  clients: readonly Member[],
  letters: readonly AbcLetter[],
  base: number,
): readonly AbcXyzCell[] {
  const amounts = amountsByCell(clients);
  const cellOf = (abc: AbcLetter, xyz: XyzLetter | null): AbcXyzCell => {
    const own = amounts.get(keyOf({ abc, xyz })) ?? [];
    return {
      class: xyz && `${abc}${xyz}`,
      abc,
      xyz,
      clients: own.length,
      clientShare: own.length / clients.length,
      amount: exactSum(own),
      share: base > 0 ? exactSum(own.filter((amount) => amount > 0)) / base : null,
    };
  };
  return letters.flatMap((abc) => {
    const without = cellOf(abc, null);
    return [...xyzLetters.map((xyz) => cellOf(abc, xyz)), ...(without.clients > 0 ? [without] : [])];
  });
}

const keyOf = ({ abc, xyz }: Omit<Member, 'amount'>): string => `${abc}${xyz ?? ''}`;

function amountsByCell(clients: readonly Member[]): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  for (const one of clients) {
    const amounts = cells.get(keyOf(one)) ?? [];
    amounts.push(one.amount);
    cells.set(keyOf(one), amounts);
  }
  return cells;
}
