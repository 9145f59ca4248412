import { inParts, type Parts } from '../../clients/exact-sums';
import type { ClientMove } from './client-moves';

/** The clients of a step and what they changed in revenue. */
export interface BridgeStep {
  readonly step: 'before' | 'new' | 'returned' | 'up' | 'same' | 'down' | 'lost' | 'after';
  readonly clients: number;
  /** Revenue of the period for `before` and `after`, otherwise the change. */
  readonly amount: number;
}

const steps = ['before', 'new', 'returned', 'up', 'same', 'down', 'lost', 'after'] as const;

/** From the revenue of the earlier period to that of the later one: `before` + all changes = `after`. */
export function revenueBridge(moves: readonly ClientMove[], parts: Parts): readonly BridgeStep[] {
  const counts = steps.map(() => 0);
  const amounts = steps.map(() => 0);
  const add = (place: number, amount: number) => {
    counts[place]! += 1;
    amounts[place]! += inParts(amount, parts);
  };
  for (const { direction, from, to, change, amountBefore, amountAfter } of moves) {
    if (from !== null) add(0, amountBefore);
    add(steps.indexOf(direction), change);
    if (to !== null) add(steps.length - 1, amountAfter);
  }
  return steps.map((step, place) => ({ step, clients: counts[place]!, amount: amounts[place]! / parts }));
}
