import type { ClientMove } from '../../classes/periods/client-moves';
import type { IsoSpan } from '../../classes/periods/migration';
import type { Letter, PortfolioPeriod } from './portfolio-period';

/** A client that is no longer in the manager's A (or X). */
export interface Leaver {
  readonly client: string;
  readonly from: Letter;
  /** Null: no sale (for X, no purchase) in the later period. */
  readonly to: Letter | null;
  /** The manager that has the client now, where it was handed over. */
  readonly handedTo: string | null;
  /** For A: the client's own doing, or only a boundary that shifted. Null for X, and where the class stayed. */
  readonly cause: ClientMove['cause'];
  /** What the client changed in the manager's revenue: all of it is gone where the client was handed over. */
  readonly change: number;
}

export interface Flag {
  readonly kind: 'share-A-fell' | 'share-X-fell' | 'A-fell-twice';
  readonly from: IsoSpan;
  readonly to: IsoSpan;
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
  /** Clients in the class: before and after, with the period between where there is one. */
  readonly counts: readonly number[];
  /** Who left, the largest loss of revenue first. */
  readonly clients: readonly Leaver[];
}

export interface Portfolio {
  readonly manager: string;
  readonly periods: readonly PortfolioPeriod[];
  /** The moves of the clients that the manager had in the earlier of two periods, given by their places. */
  movesBetween(earlier: number, later: number): readonly ClientMove[];
}

/** Shares this near to the limit count as equal to it. */
const NEAR = 1e-9;

/**
 * The flags of one manager, oldest first: the share of A (or X) fell by more than `fall` from one period to the next;
 * the number of A clients fell twice running. A period without clients has no shares that could fall.
 */
export function flagsOf(portfolio: Portfolio, fall: number): readonly Flag[] {
  const { periods } = portfolio;
  return periods.flatMap((_, later) => {
    if (later === 0) return [];
    const shares = (['A', 'X'] as const).filter((letter) => {
      const [before, after] = [
        periods[later - 1]![`share${letter}`] ?? null,
        periods[later]![`share${letter}`] ?? null,
      ];
      return before !== null && after !== null && before - after > fall + NEAR;
    });
    const [first, second, third] = [later - 2, later - 1, later].map((place) => periods[place]?.A ?? 0);
    const twice = later >= 2 && first! > second! && second! > third!;
    return [
      ...shares.map((letter) => flag(portfolio, { kind: `share-${letter}-fell`, letter, places: [later - 1, later] })),
      ...(twice ? [flag(portfolio, { kind: 'A-fell-twice', letter: 'A', places: [later - 2, later - 1, later] })] : []),
    ];
  });
}

interface Finding {
  readonly kind: Flag['kind'];
  readonly letter: 'A' | 'X';
  readonly places: readonly number[];
}

function flag({ manager, periods, movesBetween }: Portfolio, { kind, letter, places }: Finding): Flag {
  const [earlier, later] = [places[0]!, places[places.length - 1]!];
  const [before, after] = [periods[earlier]!, periods[later]!];
  return {
    kind,
    from: { from: before.from, to: before.to },
    to: { from: after.from, to: after.to },
    shareBefore: before[`share${letter}`] ?? null,
    shareAfter: after[`share${letter}`] ?? null,
    counts: places.map((place) => periods[place]![letter] ?? 0),
    clients: leavers(movesBetween(earlier, later), manager, letter),
  };
}

function leavers(moves: readonly ClientMove[], manager: string, letter: 'A' | 'X'): readonly Leaver[] {
  return moves
    .filter((move) => classesOf(move, letter).from === letter)
    .filter((move) => move.managerAfter !== manager || classesOf(move, letter).to !== letter)
    .map((move): Leaver => {
      const handedTo = move.handedOver ? move.managerAfter : null;
      const cause = letter === 'A' ? move.cause : null;
      const change = handedTo === null ? move.change : 0 - move.amountBefore;
      return { client: move.client, from: letter, to: classesOf(move, letter).to, handedTo, cause, change };
    })
    .sort((a, b) => a.change - b.change || (a.client < b.client ? -1 : 1));
}

/** The class that a flag is about. */
export const letterOf = ({ kind }: Flag): 'A' | 'X' => (kind === 'share-X-fell' ? 'X' : 'A');

const classesOf = (move: ClientMove, letter: 'A' | 'X'): { from: Letter | null; to: Letter | null } =>
  letter === 'A' ? move : { from: move.xyzFrom, to: move.xyzTo };
