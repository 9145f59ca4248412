import type { Parts } from '../../clients/exact-sums';
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
  const names = new Set(moves.flatMap(({ managerBefore, managerAfter }) => [managerBefore, managerAfter]));
  names.delete(null);
  const before = groupedBy(moves, 'managerBefore');
  const after = groupedBy(moves, 'managerAfter');
  return [...names]
    .map((name) => movesOf(name!, { before: before.get(name) ?? [], after: after.get(name) ?? [], parts }))
    .sort(
      (a, b) =>
        Number(a.manager === UNASSIGNED) - Number(b.manager === UNASSIGNED) ||
        b.revenueBefore + b.revenueAfter - a.revenueBefore - a.revenueAfter ||
        (a.manager < b.manager ? -1 : 1),
    );
}

function groupedBy(
  moves: readonly ClientMove[],
  key: 'managerBefore' | 'managerAfter',
): ReadonlyMap<string | null, readonly ClientMove[]> {
  const groups = new Map<string | null, ClientMove[]>();
  for (const move of moves) {
    const group = groups.get(move[key]) ?? [];
    group.push(move);
    groups.set(move[key], group);
  }
  return groups;
}

interface Portfolio {
  readonly before: readonly ClientMove[];
  readonly after: readonly ClientMove[];
  readonly parts: Parts;
}

function movesOf(manager: string, { before, after, parts }: Portfolio): ManagerMoves {
  const count = (clients: readonly ClientMove[], direction: ClientMove['direction']) =>
    clients.filter((one) => one.direction === direction && !one.handedOver).length;
  const revenueBefore = sumOfAmounts(before, (one) => one.amountBefore, parts);
  const revenueAfter = sumOfAmounts(after, (one) => one.amountAfter, parts);
  return {
    manager,
    before: before.length,
    after: after.length,
    up: count(after, 'up'),
    down: count(after, 'down'),
    same: count(after, 'same'),
    new: count(after, 'new'),
    returned: count(after, 'returned'),
    lost: count(before, 'lost'),
    received: after.filter((one) => one.handedOver).length,
    handedOver: before.filter((one) => one.handedOver).length,
    revenueBefore,
    revenueAfter,
    change: sumOfAmounts([revenueAfter, -revenueBefore], (one) => one, parts),
  };
}
