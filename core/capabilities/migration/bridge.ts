import type { Parts } from '../../clients/exact-sums';
import type { ClientMove } from './client-moves';
import { sumOfAmounts } from './sum-of-amounts';

/** The clients of a step and what they changed in revenue. */
export interface BridgeStep {
  readonly step: 'before' | 'new' | 'returned' | 'up' | 'same' | 'down' | 'lost' | 'after';
  readonly clients: number;
  /** Revenue of the period for `before` and `after`, otherwise the change. */
  readonly amount: number;
}

const causes = ['new', 'returned', 'up', 'same', 'down', 'lost'] as const;

/** From the revenue of the earlier period to that of the later one: `before` + all changes = `after`. */
export function revenueBridge(moves: readonly ClientMove[], parts: Parts): readonly BridgeStep[] {
  const between = causes.map((step): BridgeStep => {
    const own = moves.filter(({ direction }) => direction === step);
    return { step, clients: own.length, amount: sumOfAmounts(own, ({ change }) => change, parts) };
  });
  const total = (
    step: 'before' | 'after',
    there: 'from' | 'to',
    amountOf: (move: ClientMove) => number,
  ): BridgeStep => ({
    step,
    clients: moves.filter((move) => move[there] !== null).length,
    amount: sumOfAmounts(moves, amountOf, parts),
  });
  return [
    total('before', 'from', ({ amountBefore }) => amountBefore),
    ...between,
    total('after', 'to', ({ amountAfter }) => amountAfter),
  ];
}
