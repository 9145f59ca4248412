import type { ClientMove } from '../migration/client-moves';
import type { IsoSpan } from '../migration/migration';

/**
 * A client that left or entered A or X from one period to the next, or went to another manager while in one of them.
 */
export interface MovedClient extends ClientMove {
  readonly earlier: IsoSpan;
  readonly later: IsoSpan;
  readonly abc: 'left' | 'entered' | null;
  readonly xyz: 'left' | 'entered' | null;
}

/** Those of the moves that change somebody's A or X clients. */
export function movedClients(moves: readonly ClientMove[], earlier: IsoSpan, later: IsoSpan): readonly MovedClient[] {
  return moves.flatMap((move) => {
    const abc = changeOf(move.from === 'A', move.to === 'A');
    const xyz = changeOf(move.xyzFrom === 'X', move.xyzTo === 'X');
    const inOne = move.from === 'A' || move.xyzFrom === 'X';
    return abc || xyz || (move.handedOver && inOne) ? [{ ...move, earlier, later, abc, xyz }] : [];
  });
}

const changeOf = (before: boolean, after: boolean): MovedClient['abc'] =>
  before === after ? null : before ? 'left' : 'entered';
