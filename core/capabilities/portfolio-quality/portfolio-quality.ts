import type { Day } from '../../calendar/day';
import { UNASSIGNED } from '../../clients/managers';
import type { ComparedPeriod } from '../../clients/periods';
import { isProblem, type Problem } from '../../problem';
import {
  classifiedPeriods,
  type ClassifiedPeriods,
  type SalesAndClients,
} from '../../classes/periods/classified-periods';
import { moveBetween } from '../../classes/periods/client-moves';
import { isoSpan, type IsoSpan } from '../../classes/periods/migration';
import type { ClassSettings } from '../../classes/periods/settings';
import { xyzLetters } from '../../classes/xyz/xyz-classes';
import { flagsOf, type Flag, type Portfolio } from './flags';
import { movedClients, type MovedClient } from './moved-clients';
import { portfolioClients, type PortfolioClient } from './portfolio-clients';
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
  /** The largest revenue over all periods first. */
  readonly clients: readonly PortfolioClient[];
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
  const spans = all.periods.map(({ span }) => isoSpan(span));
  const steps = all.periods.slice(1).map((after, i) => movedClients(all, { before: all.periods[i]!, after }));
  const { company, managers } = portfolios(all, settings);
  return {
    period: settings.period,
    window: { from: spans[0]!.from, to: spans[spans.length - 1]!.to },
    rowsLater: all.rowsLater,
    letters: [...all.letters, ...xyzLetters],
    xPossible: all.periods.every(({ xPossible }) => xPossible),
    managers: managers.map(({ manager, periods, movesBetween }) => ({
      manager,
      periods,
      flags: flagsOf({ manager, periods, movesBetween }, settings.fall),
      trend: trendOf(periods),
    })),
    company: { periods: company },
    clients: portfolioClients(all),
    moved: steps.reverse().flat(),
  };
}

interface Portfolios {
  readonly company: readonly PortfolioPeriod[];
  readonly managers: readonly Portfolio[];
}

function portfolios(all: ClassifiedPeriods, weights: QualitySettings): Portfolios {
  const everybody = all.periods.map(({ abc }) => {
    const present: number[] = [];
    for (let client = 0; client < abc.length; client++) if (abc[client]! >= 0) present.push(client);
    return present;
  });
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
  const moves = rememberedMoves(all);
  const managers = all.managers
    .map((manager, index): Portfolio => {
      const membersIn = (place: number) => byManager[place]![index]!;
      return {
        manager,
        periods: portfolioOf(membersIn),
        movesBetween(earlier, later) {
          const moveOf = moves(earlier, later);
          return membersIn(earlier).map((client) => moveOf(client)!);
        },
      };
    })
    .filter(({ periods }) => periods.some(({ clients }) => clients > 0))
    .sort((a, b) => last(a) - last(b) || total(b.periods) - total(a.periods) || (a.manager < b.manager ? -1 : 1));
  return { company: portfolioOf((place) => everybody[place]!), managers };
}

/** What happened to clients between two periods by their places; the boundaries of a period are found once. */
function rememberedMoves(all: ClassifiedPeriods): (earlier: number, later: number) => ReturnType<typeof moveBetween> {
  const known = new Map<string, ReturnType<typeof moveBetween>>();
  return (earlier, later) => {
    const key = `${earlier}:${later}`;
    const moveOf = known.get(key) ?? moveBetween(all, { before: all.periods[earlier]!, after: all.periods[later]! });
    known.set(key, moveOf);
    return moveOf;
  };
}

const last = ({ manager }: { manager: string }): number => (manager === UNASSIGNED ? 1 : 0);
const total = (periods: readonly PortfolioPeriod[]): number => periods.reduce((sum, { revenue }) => sum + revenue, 0);

function trendOf(periods: readonly PortfolioPeriod[]): number | null {
  const known = periods.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  return known.length < 2 ? null : known[known.length - 1]! - known[0]!;
}
