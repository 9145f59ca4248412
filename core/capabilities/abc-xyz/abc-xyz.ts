import type { Day } from '../../calendar/day';
import type { Measure } from '../../clients/measure';
import { isProblem, type Problem } from '../../problem';
import type { Sales } from '../../tables/tables';
import { abc, type AbcClient, type AbcSettings } from '../../classes/abc/abc';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import { xyz, type XyzClient, type XyzResult, type XyzSettings } from '../../classes/xyz/xyz';
import { xyzLetters, type XyzLetter, type XyzRule } from '../../classes/xyz/xyz-classes';
import { cellsOf, type AbcXyzCell, type AbcXyzClass } from './cells';

/** A client with both classes and everything they follow from. */
export interface AbcXyzClient extends Omit<AbcClient, 'class'>, Omit<XyzClient, 'class'> {
  readonly abc: AbcLetter;
  /** null: no purchase in the window, only returns; then there is no pair either. */
  readonly xyz: XyzLetter | null;
  readonly class: AbcXyzClass | null;
}
export interface AbcXyzResult extends Pick<XyzResult, 'window' | 'rowsLater' | 'cuts' | 'countedPeriods' | 'leftOut'> {
  readonly measure: Measure;
  readonly xyzRule: XyzRule;
  /** By pair of classes, then by amount. */
  readonly clients: readonly AbcXyzClient[];
  /** The ABC letters there are, best first: the rows of the matrix. */
  readonly letters: readonly AbcLetter[];
  /** Every pair of classes, AX first, and after each ABC letter its clients without an XYZ class where there are any. */
  readonly matrix: readonly AbcXyzCell[];
  /** Sum of the positive amounts, the base of all shares; and net total. */
  readonly base: number;
  readonly total: number;
}
export type AbcXyzSettings = AbcSettings & XyzSettings;

/** Both classes of every client with a sale row, over one window. */
export function abcXyz(sales: Sales, settings: AbcXyzSettings, asOf: Day): AbcXyzResult | Problem {
  const bySize = abc(sales, settings, asOf);
  if (isProblem(bySize)) return bySize;
  const byRhythm = xyz(sales, settings, asOf);
  if (isProblem(byRhythm)) return byRhythm;
  const rhythms = new Map(byRhythm.clients.map((one) => [one.client, one]));
  const clients = bySize.clients.flatMap((one) => {
    const rhythm = rhythms.get(one.client);
    return rhythm ? [pairOf(one, rhythm)] : [];
  });
  const letters = bySize.classes.map((own) => own.class);
  const { window, rowsLater, cuts, countedPeriods, leftOut, rule } = byRhythm;
  return {
    ...{ window, rowsLater, cuts, countedPeriods, leftOut, measure: bySize.measure, xyzRule: rule },
    clients: [...clients].sort((a, b) => placeOf(a) - placeOf(b)), // stable: larger amounts stay first
    letters,
    matrix: cellsOf(clients, letters, bySize.base),
    base: bySize.base,
    total: bySize.total,
  };
}

/** Written out, because spreading both objects for every client takes longer than all the rest. */
function pairOf(size: AbcClient, rhythm: XyzClient): AbcXyzClient {
  return {
    client: size.client,
    class: rhythm.class && `${size.class}${rhythm.class}`,
    abc: size.class,
    xyz: rhythm.class,
    amount: size.amount,
    share: size.share,
    cumulative: size.cumulative,
    boundary: size.boundary,
    toBetter: size.toBetter,
    revenue: rhythm.revenue,
    purchases: rhythm.purchases,
    purchaseDays: rhythm.purchaseDays,
    activePeriods: rhythm.activePeriods,
    periods: rhythm.periods,
    regularity: rhythm.regularity,
    cv: rhythm.cv,
  };
}

const placeOf = ({ abc: size, xyz: rhythm }: AbcXyzClient): number =>
  size.charCodeAt(0) * 4 + (rhythm === null ? 3 : xyzLetters.indexOf(rhythm));
