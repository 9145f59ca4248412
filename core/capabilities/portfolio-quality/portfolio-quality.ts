import type { Day } from '../../calendar/day';
import { UNASSIGNED } from '../../clients/managers';
import type { ComparedPeriod } from '../../clients/periods';
import { isProblem, type Problem } from '../../problem';
import { classifiedPeriods, type ClassifiedPeriods, type SalesAndClients } from '../migration/classified-periods';
import { clientMoves, type ClientMove } from '../migration/client-moves';
import { isoSpan, type IsoSpan } from '../migration/migration';
import type { ClassSettings } from '../migration/settings';
import { xyzLetters } from '../xyz/xyz-classes';
import { flagsOf, type Flag } from './flags';
import { movedClients, type MovedClient } from './moved-clients';
import { portfolioPeriod, sumOver, type Letter, type PortfolioPeriod } from './portfolio-period';
import type { QualitySettings } from './settings';

export interface ManagerQuality {
  readonly manager: string;
  /** One entry per period, also where the manager had no clients. */
  readonly periods: readonly PortfolioPeriod[];
  readonly flags: readonly Flag[];
  /**
   * Change of the quality index from the first period with clients to the last; null with fewer than two such periods.
   */
  readonly trend: number | null;
}
export interface PortfolioResult {
  readonly period: ComparedPeriod;
  /** All periods together. */
  readonly window: IsoSpan;
  readonly rowsLater: number;
  readonly letters: readonly Letter[];
  /** False: the periods are too short for a client to be X. */
  readonly xPossible: boolean;
  /** The largest revenue over all periods first, clients without a manager (`unassigned`) last. */
  readonly managers: readonly ManagerQuality[];
  readonly company: { readonly periods: readonly PortfolioPeriod[] };
  /** The latest step first. */
  readonly moved: readonly MovedClient[];
}

/**
 * The quality of every manager's portfolio, period by period: classes by count, share and revenue, the quality index
 * and its trend, and a flag with names where A or X shrinks. A client counts for its manager of each period.
 */
export function portfolioQuality(
  tables: SalesAndClients,
  settings: ClassSettings & QualitySettings,
  asOf: Day,
): PortfolioResult | Problem {
  const all = classifiedPeriods(tables, settings, asOf);
  if (isProblem(all)) return all;
  const movesBetween = rememberedMoves(all);
  const spans = all.periods.map(({ span }) => isoSpan(span));
  const steps = spans.slice(1).map((later, i) => movedClients(movesBetween(i, i + 1), spans[i]!, later));
  const { company, managers } = portfolios(all, settings);
  return {
    period: settings.period,
    window: { from: spans[0]!.from, to: spans[spans.length - 1]!.to },
    rowsLater: all.rowsLater,
    letters: [...all.letters, ...xyzLetters],
    xPossible: all.periods.every(({ xPossible }) => xPossible),
    managers: managers.map(({ manager, periods }) => ({
      manager,
      periods,
      flags: flagsOf({ manager, periods, movesBetween }, settings.fall),
      trend: trendOf(periods),
    })),
    company: { periods: company },
    moved: steps.reverse().flat(),
  };
}

/** The moves between two periods by their places, computed once each: every manager's flags ask for them. */
function rememberedMoves(all: ClassifiedPeriods): (earlier: number, later: number) => readonly ClientMove[] {
  const known = new Map<string, readonly ClientMove[]>();
  return (earlier, later) => {
    const key = `${earlier}:${later}`;
    const moves = known.get(key) ?? clientMoves(all, { before: all.periods[earlier]!, after: all.periods[later]! });
    known.set(key, moves);
    return moves;
  };
}

interface Portfolios {
  readonly company: readonly PortfolioPeriod[];
  readonly managers: readonly { readonly manager: string; readonly periods: readonly PortfolioPeriod[] }[];
}

function portfolios(all: ClassifiedPeriods, weights: QualitySettings): Portfolios {
  const everybody = all.periods.map(({ abc }) =>
    all.clients.map((_, client) => client).filter((client) => abc[client]! >= 0),
  );
  const byManager = all.periods.map(({ manager }, i) => {
    const members = all.managers.map((): number[] => []);
    for (const client of everybody[i]!) members[manager[client]!]!.push(client);
    return members;
  });
  const revenues = all.periods.map(({ revenue }, i) => sumOver(everybody[i]!, revenue));
  const portfolioOf = (membersIn: (place: number) => readonly number[]) =>
    all.periods.map((period, i) =>
      portfolioPeriod(all, period, { members: membersIn(i), companyRevenue: revenues[i]!, weights }),
    );
  const managers = all.managers
    .map((manager, index) => ({ manager, periods: portfolioOf((place) => byManager[place]![index]!) }))
    .filter(({ periods }) => periods.some(({ clients }) => clients > 0))
    .sort((a, b) => last(a) - last(b) || total(b.periods) - total(a.periods) || (a.manager < b.manager ? -1 : 1));
  return { company: portfolioOf((place) => everybody[place]!), managers };
}

const last = ({ manager }: { manager: string }): number => (manager === UNASSIGNED ? 1 : 0);
const total = (periods: readonly PortfolioPeriod[]): number => periods.reduce((sum, { revenue }) => sum + revenue, 0);

function trendOf(periods: readonly PortfolioPeriod[]): number | null {
  const known = periods.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  return known.length < 2 ? null : known[known.length - 1]! - known[0]!;
}
