import type { Cells } from '../../blocks/blocks';
import { decimalMarkIn, numbersIn, type DecimalMark } from '../../cells/numbers';
import { inParts, partsPerUnit } from '../../clients/exact-sums';
import type { Measured } from '../../clients/measure';
import { abcClasses, classLetters, type AbcLetter, type AbcRule } from '../../classes/abc/abc-classes';

/** The numbers of a range, each the amount of one client; NaN where there is none. */
export function amountsOfClients(cells: Cells): Measured {
  const amounts = numbersIn(cells);
  const parts = partsPerUnit(amounts);
  return { values: amounts.map((amount) => inParts(amount, parts)), parts };
}

/** What it takes to class one more amount among a range. */
export interface ClassBounds {
  /** The smallest amount of every class but the last; Infinity where nobody is in it. */
  readonly smallest: readonly number[];
  readonly last: AbcLetter;
  readonly mark: DecimalMark;
}

/** The bounds of the ABC classes of a range, each number one client; null without a number. */
export function classBounds(among: Cells, rule: AbcRule): ClassBounds | null {
  const { values, parts } = amountsOfClients(among);
  if (values.every(Number.isNaN)) return null;
  const { classes } = abcClasses(values, rule);
  const smallest = rule.thresholds.map(() => Infinity);
  classes.forEach((own, i) => {
    if (own >= 0 && own < smallest.length) smallest[own] = Math.min(smallest[own]!, values[i]! / parts);
  });
  return { smallest, last: classLetters[smallest.length]!, mark: decimalMarkIn(among) };
}

/** An amount this near below a boundary reaches it: 3 × 2.55 is 7.649999999999999 in binary. */
const NEAR = 1e-12;

/** The best class whose smallest amount this one reaches; null for NaN. */
export function classWithin({ smallest, last }: ClassBounds, amount: number): AbcLetter | null {
  if (Number.isNaN(amount)) return null;
  const own = smallest.findIndex((boundary) => amount >= boundary * (1 - NEAR));
  return own < 0 ? last : classLetters[own]!;
}
