import type { AbcLetter } from '../../classes/abc/abc-classes';
import type { ClassifiedPeriod, ClassifiedPeriods } from '../../classes/periods/classified-periods';
import { isoSpan, type IsoSpan } from '../../classes/periods/migration';
import { xyzLetters, type XyzLetter } from '../../classes/xyz/xyz-classes';
import type { QualitySettings } from './settings';

export type Letter = AbcLetter | XyzLetter;
type Counts = { readonly [L in Letter]?: number };
type Shares = { readonly [L in Letter as `share${L}` | `revenue${L}`]?: number | null };

/**
 * A portfolio in one period. `A`, `X` … count its clients of a class, `shareA`, `shareX` … are their shares of all its
 * clients (those with a sale row in the period), `revenueA`, `revenueX` … their shares of its revenue. Only classes
 * that the settings make are there; shares of nothing, or of a revenue that is not positive, are null.
 */
export interface PortfolioPeriod extends IsoSpan, Counts, Shares {
  readonly clients: number;
  readonly revenue: number;
  /** Share of the company's revenue. */
  readonly revenueShare: number | null;
  /** Quality index: Σ weight of the class × its share of the clients. */
  readonly quality: number | null;
}

interface Holding {
  /** Codes of clients with a sale row in the period. */
  readonly members: readonly number[];
  /** In parts of a unit of money, as in the period. */
  readonly companyRevenue: number;
  readonly weights: QualitySettings;
}

/** The portfolio of some clients in one period. */
export function portfolioPeriod(all: ClassifiedPeriods, period: ClassifiedPeriod, holding: Holding): PortfolioPeriod {
  const { members, companyRevenue, weights } = holding;
  const revenue = sumOver(members, period.revenue);
  const entries = classesOf(all, period).flatMap(({ letter, classes, own }) => {
    let count = 0;
    let sum = 0;
    for (const client of members) {
      if (classes[client] !== own) continue;
      count += 1;
      sum += period.revenue[client]!;
    }
    return [
      [letter, count],
      [`share${letter}`, ratio(count, members.length)],
      [`revenue${letter}`, ratio(sum, revenue)],
    ];
  });
  const classes = Object.fromEntries(entries) as Counts & Shares;
  return {
    ...isoSpan(period.span),
    clients: members.length,
    ...classes,
    revenue: revenue / all.parts,
    revenueShare: ratio(revenue, companyRevenue),
    quality: qualityOf(all.letters, classes, weights),
  };
}

const classesOf = ({ letters }: ClassifiedPeriods, { abc, xyz }: ClassifiedPeriod) => [
  ...letters.map((letter, own) => ({ letter, classes: abc, own })),
  ...xyzLetters.map((letter, own) => ({ letter, classes: xyz, own })),
];

/** A share; + 0 so that next to nothing below zero is 0 and not −0, which JSON does not know. */
const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole + 0 : null);

export const sumOver = (members: readonly number[], values: Float64Array): number =>
  members.reduce((sum, client) => sum + values[client]!, 0);

function qualityOf(letters: readonly AbcLetter[], shares: Shares, weights: QualitySettings): number | null {
  let quality = 0;
  for (const letter of letters) {
    const share = shares[`share${letter}`] ?? null;
    if (share === null) return null;
    quality += weights[`weight${letter}`] * share;
  }
  return quality;
}
