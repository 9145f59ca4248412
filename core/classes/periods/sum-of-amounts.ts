import { inParts, type Parts } from '../../clients/exact-sums';

/** The sum of amounts, taken over their whole parts: exact where a unit of money has 100 of them. */
export const sumOfAmounts = <T>(items: readonly T[], amountOf: (item: T) => number, parts: Parts): number =>
  items.reduce((sum, item) => sum + inParts(amountOf(item), parts), 0) / parts;
