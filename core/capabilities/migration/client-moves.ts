import type { AbcLetter } from '../abc/abc-classes';
import { xyzLetters, type XyzLetter } from '../xyz/xyz-classes';
import type { ClassifiedPeriod, ClassifiedPeriods } from './classified-periods';
import { keptClassesOf } from './kept-boundaries';

export const directions = ['up', 'down', 'same', 'new', 'returned', 'lost'] as const;
export type Direction = (typeof directions)[number];

/**
 * What happened to one client between two periods. A class, an XYZ class or a manager is null where the period has none
 * for it.
 */
export interface ClientMove {
  readonly client: string;
  readonly from: AbcLetter | null;
  readonly to: AbcLetter | null;
  /** The class in the later period under the boundaries of the earlier one. */
  readonly kept: AbcLetter | null;
  readonly direction: Direction;
  /**
   * `client`: its own doing; `boundary`: others grew or shrank, under the kept boundaries it would not have moved;
   * null: no move.
   */
  readonly cause: 'client' | 'boundary' | null;
  readonly amountBefore: number;
  readonly amountAfter: number;
  readonly change: number;
  readonly managerBefore: string | null;
  readonly managerAfter: string | null;
  /** There in both periods, with different managers. */
  readonly handedOver: boolean;
  readonly xyzFrom: XyzLetter | null;
  readonly xyzTo: XyzLetter | null;
}

/** Two periods to compare. */
export interface Step {
  readonly before: ClassifiedPeriod;
  readonly after: ClassifiedPeriod;
}

/** All clients with a sale row in either period, the largest change of revenue first. */
export function clientMoves(all: ClassifiedPeriods, { before, after }: Step): readonly ClientMove[] {
  const { letters, managers, parts, firstPurchase } = all;
  const keptClass = keptClassesOf(before, after, letters.length);
  const moves: ClientMove[] = [];
  all.clients.forEach((name, client) => {
    const from = before.abc[client]!;
    const to = after.abc[client]!;
    if (from < 0 && to < 0) return;
    const kept = to < 0 ? -1 : (keptClass?.(after.revenue[client]!) ?? to);
    const direction = directionOf(from, to, firstPurchase[client]! < after.span.from);
    const managerBefore = from < 0 ? null : managers[before.manager[client]!]!;
    const managerAfter = to < 0 ? null : managers[after.manager[client]!]!;
    moves.push({
      client: name,
      from: letters[from] ?? null,
      to: letters[to] ?? null,
      kept: letters[kept] ?? null,
      direction,
      cause: causeOf(direction, from, kept),
      amountBefore: before.revenue[client]! / parts,
      amountAfter: after.revenue[client]! / parts,
      change: (after.revenue[client]! - before.revenue[client]!) / parts,
      managerBefore,
      managerAfter,
      handedOver: from >= 0 && to >= 0 && managerBefore !== managerAfter,
      xyzFrom: xyzLetters[before.xyz[client]!] ?? null,
      xyzTo: xyzLetters[after.xyz[client]!] ?? null,
    });
  });
  return moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.client < b.client ? -1 : 1));
}

/** A client that had not bought before the later period is new in it, one that had has returned. */
function directionOf(from: number, to: number, boughtBefore: boolean): Direction {
  if (from < 0) return boughtBefore ? 'returned' : 'new';
  if (to < 0) return 'lost';
  return to === from ? 'same' : to < from ? 'up' : 'down';
}

function causeOf(direction: Direction, from: number, kept: number): ClientMove['cause'] {
  if (direction === 'same') return null;
  if (direction === 'up') return kept < from ? 'client' : 'boundary';
  if (direction === 'down') return kept > from ? 'client' : 'boundary';
  return 'client';
}
