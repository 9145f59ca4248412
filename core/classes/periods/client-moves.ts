import { byAmountAndName } from '../../clients/by-amount';
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

/** All clients with a sale row in either period – or those wanted of them, by code – the largest change of revenue first. */
export function clientMoves(
  all: ClassifiedPeriods,
  step: Step,
  isWanted: (client: number) => boolean = () => true,
): readonly ClientMove[] {
  const { before, after } = step;
  const moveOf = moveBetween(all, step);
  const sizes = new Float64Array(all.clients.length).fill(NaN);
  for (let client = 0; client < sizes.length; client++) {
    if ((before.abc[client]! < 0 && after.abc[client]! < 0) || !isWanted(client)) continue;
    sizes[client] = Math.abs(after.revenue[client]! - before.revenue[client]!) / all.parts;
  }
  return Array.from(byAmountAndName(sizes, all.clients), (client) => moveOf(client)!);
}

/** What happened to a client, by its code; null where it has no sale row in either period. */
export function moveBetween(
  { clients, letters, managers, parts, firstPurchase }: ClassifiedPeriods,
  { before, after }: Step,
): (client: number) => ClientMove | null {
  const keptClass = keptClassesOf(before, after, letters.length);
  return (client) => {
    const from = before.abc[client]!;
    const to = after.abc[client]!;
    if (from < 0 && to < 0) return null;
    const kept = to < 0 ? -1 : (keptClass?.(after.revenue[client]!) ?? to);
    const direction = directionOf(from, to, firstPurchase[client]! < after.span.from);
    const managerBefore = from < 0 ? null : managers[before.manager[client]!]!;
    const managerAfter = to < 0 ? null : managers[after.manager[client]!]!;
    return {
      client: clients[client]!,
      from: letterAt(letters, from),
      to: letterAt(letters, to),
      kept: letterAt(letters, kept),
      direction,
      cause: causeOf(direction, from, kept),
      amountBefore: before.revenue[client]! / parts,
      amountAfter: after.revenue[client]! / parts,
      change: (after.revenue[client]! - before.revenue[client]!) / parts,
      managerBefore,
      managerAfter,
      handedOver: from >= 0 && to >= 0 && managerBefore !== managerAfter,
      xyzFrom: letterAt(xyzLetters, before.xyz[client]!),
      xyzTo: letterAt(xyzLetters, after.xyz[client]!),
    };
  };
}

/** The letter of a class; null for −1. (An array is slow to tell that it has nothing at −1.) */
export const letterAt = <L>(letters: readonly L[], own: number): L | null => (own < 0 ? null : letters[own]!);

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
