import { isoOf, type Day, type IsoDay, type Span } from '../../calendar/day';
import type { ComparedPeriod } from '../../clients/periods';
import { isProblem, type Problem } from '../../problem';
import type { AbcLetter } from '../abc/abc-classes';
import { xyzLetters, type XyzLetter } from '../xyz/xyz-classes';
import { revenueBridge, type BridgeStep } from './bridge';
import { classifiedPeriods, type ClassifiedPeriods, type SalesAndClients } from './classified-periods';
import { clientMoves, type ClientMove } from './client-moves';
import { managerMoves, type ManagerMoves } from './manager-moves';
import type { ClassSettings } from './settings';
import { sumOfAmounts } from './sum-of-amounts';

export interface IsoSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}
export const isoSpan = ({ from, to }: Span): IsoSpan => ({ from: isoOf(from), to: isoOf(to) });

/** How many clients went from which state to which: rows are the earlier states, columns the later ones. */
export interface Transitions<L extends string> {
  readonly states: readonly (L | 'none')[];
  readonly matrix: readonly (readonly number[])[];
}

/** From one period to the next. The matrices count every client with a sale row in either period once. */
export interface MigrationStep extends Transitions<AbcLetter> {
  readonly period: ComparedPeriod;
  readonly from: IsoSpan;
  readonly to: IsoSpan;
  readonly xyz: Transitions<XyzLetter>;
  /** False: the periods are too short for a client to be X. */
  readonly xPossible: boolean;
  readonly clients: readonly ClientMove[];
  readonly managers: readonly ManagerMoves[];
  readonly bridge: readonly BridgeStep[];
  /** Net effect: revenue of the later period − revenue of the earlier one. */
  readonly change: number;
}
export interface MigrationResult extends MigrationStep {
  /** The steps before the last one, oldest first, where more than two periods were asked for. */
  readonly earlier: readonly MigrationStep[];
  /** All periods together. */
  readonly window: IsoSpan;
  readonly rowsLater: number;
}

/**
 * How clients moved between the ABC and XYZ classes of consecutive complete periods, why, with whom and for how much
 * money.
 */
export function migration(tables: SalesAndClients, settings: ClassSettings, asOf: Day): MigrationResult | Problem {
  const classified = classifiedPeriods(tables, settings, asOf);
  if (isProblem(classified)) return classified;
  const steps = migrationSteps(classified, settings.period);
  const [last, earlier] = [steps[steps.length - 1]!, steps.slice(0, -1)];
  const window = { from: steps[0]!.from.from, to: last.to.to };
  return { ...last, earlier, window, rowsLater: classified.rowsLater };
}

function migrationSteps(all: ClassifiedPeriods, kind: ComparedPeriod): readonly MigrationStep[] {
  const { periods, letters, parts } = all;
  return periods.slice(1).map((after, i): MigrationStep => {
    const before = periods[i]!;
    const clients = clientMoves(all, { before, after });
    return {
      period: kind,
      from: isoSpan(before.span),
      to: isoSpan(after.span),
      ...transitions(letters, clients, { from: 'from', to: 'to' }),
      xyz: transitions(xyzLetters, clients, { from: 'xyzFrom', to: 'xyzTo' }),
      xPossible: before.xPossible && after.xPossible,
      clients,
      managers: managerMoves(clients, parts),
      bridge: revenueBridge(clients, parts),
      change: sumOfAmounts(clients, (client) => client.change, parts),
    };
  });
}

function transitions<L extends string, K extends keyof ClientMove>(
  letters: readonly L[],
  moves: readonly (ClientMove & { readonly [key in K]: L | null })[],
  { from, to }: { readonly from: K; readonly to: K },
): Transitions<L> {
  const states = [...letters, 'none'] as const;
  const matrix = states.map(() => states.map(() => 0));
  for (const move of moves) matrix[states.indexOf(move[from] ?? 'none')]![states.indexOf(move[to] ?? 'none')]!++;
  return { states, matrix };
}
