import { inParts, type Parts } from '../../clients/exact-sums';
import { UNASSIGNED } from '../../clients/managers';
import type { ClientMove } from './client-moves';
import { sumOfAmounts } from './sum-of-amounts';

/**
 * A manager's clients in two periods: `before` = up + down + same + lost + handedOver, `after` = up + down + same + new
 * + returned + received. A client handed over counts for the earlier manager as `handedOver` and for the later one as
 * `received`: its move between classes is in the list of clients, but in neither manager's `up`, `down` or `same`.
 */
export interface ManagerMoves {
  readonly manager: string;
  readonly before: number;
  readonly after: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly new: number;
  readonly returned: number;
  readonly lost: number;
  readonly received: number;
  readonly handedOver: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** Net revenue of the manager's clients: later − earlier period. */
  readonly change: number;
}

/** Every manager with a client in either period, the largest revenue of both first, clients without a manager last. */
export function managerMoves(moves: readonly ClientMove[], parts: Parts): readonly ManagerMoves[] {
  const counts = new Map<string, Counts>();
  const countsOf = (manager: string): Counts => {
    const known = counts.get(manager) ?? noCounts();
    counts.set(manager, known);
    return known;
  };
  for (const move of moves) {
    if (move.managerBefore !== null) countBefore(countsOf(move.managerBefore), move, parts);
    if (move.managerAfter !== null) countAfter(countsOf(move.managerAfter), move, parts);
  }
  return Array.from(counts, ([manager, { revenueBefore, revenueAfter, ...own }]) => ({
    manager,
    ...own,
    revenueBefore: revenueBefore / parts,
    revenueAfter: revenueAfter / parts,
    change: sumOfAmounts([revenueAfter / parts, -revenueBefore / parts], (one) => one, parts),
  })).sort(
    (a, b) =>
      Number(a.manager === UNASSIGNED) - Number(b.manager === UNASSIGNED) ||
      b.revenueBefore + b.revenueAfter - a.revenueBefore - a.revenueAfter ||
      (a.manager < b.manager ? -1 : 1),
  );
}

/** What is counted for a manager; revenue in parts of a unit. */
type Counts = { -readonly [K in Exclude<keyof ManagerMoves, 'manager' | 'change'>]: number };

const noCounts = (): Counts => ({
  before: 0,
  after: 0,
  up: 0,
  down: 0,
  same: 0,
  new: 0,
  returned: 0,
  lost: 0,
  received: 0,
  handedOver: 0,
  revenueBefore: 0,
  revenueAfter: 0,
});

function countBefore(own: Counts, { direction, handedOver, amountBefore }: ClientMove, parts: Parts): void {
  own.before += 1;
  if (handedOver) own.handedOver += 1;
  else if (direction === 'lost') own.lost += 1;
  own.revenueBefore += inParts(amountBefore, parts);
}

function countAfter(own: Counts, { direction, handedOver, amountAfter }: ClientMove, parts: Parts): void {
  own.after += 1;
  if (handedOver) own.received += 1;
  else own[direction] += 1;
  own.revenueAfter += inParts(amountAfter, parts);
}
