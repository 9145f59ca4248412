import type { ClassifiedPeriods } from '../../classes/periods/classified-periods';
import { clientMoves, type ClientMove, type Step } from '../../classes/periods/client-moves';
import { isoSpan, type IsoSpan } from '../../classes/periods/migration';

/**
 * A client that left or entered A or X from one period to the next, or went to another manager while in one of them.
 */
export interface MovedClient extends ClientMove {
  readonly earlier: IsoSpan;
  readonly later: IsoSpan;
  readonly abc: 'left' | 'entered' | null;
  readonly xyz: 'left' | 'entered' | null;
}

/** The clients whose move from one period to the next changes somebody's A or X clients, the largest change of revenue first. */
export function movedClients(all: ClassifiedPeriods, step: Step): readonly MovedClient[] {
  const [earlier, later] = [isoSpan(step.before.span), isoSpan(step.after.span)];
  return clientMoves(all, step, changesPortfolios(step)).map((move) =>
    moved(move, {
      earlier,
      later,
      abc: changeOf(move.from === 'A', move.to === 'A'),
      xyz: changeOf(move.xyzFrom === 'X', move.xyzTo === 'X'),
    }),
  );
}

/** A and X are the first of their classes. */
function changesPortfolios({ before, after }: Step): (client: number) => boolean {
  return (client) => {
    const [wasA, wasX] = [before.abc[client] === 0, before.xyz[client] === 0];
    if (wasA !== (after.abc[client] === 0) || wasX !== (after.xyz[client] === 0)) return true;
    const isThere = before.abc[client]! >= 0 && after.abc[client]! >= 0;
    return (wasA || wasX) && isThere && before.manager[client] !== after.manager[client];
  };
}

/** Written out, because spreading a move of fifteen entries takes several times as long. */
const moved = (move: ClientMove, { earlier, later, abc, xyz }: Omit<MovedClient, keyof ClientMove>): MovedClient => ({
  client: move.client,
  from: move.from,
  to: move.to,
  kept: move.kept,
  direction: move.direction,
  cause: move.cause,
  amountBefore: move.amountBefore,
  amountAfter: move.amountAfter,
  change: move.change,
  managerBefore: move.managerBefore,
  managerAfter: move.managerAfter,
  handedOver: move.handedOver,
  xyzFrom: move.xyzFrom,
  xyzTo: move.xyzTo,
  earlier,
  later,
  abc,
  xyz,
});

const changeOf = (before: boolean, after: boolean): MovedClient['abc'] =>
  before === after ? null : before ? 'left' : 'entered';
