import type { ClassifiedPeriod } from './classified-periods';

/**
 * The class of an amount of the later period under the boundaries of the earlier one: the smallest amount of every
 * earlier class but the last, scaled by the days of both periods. A class that was empty has the boundary of the next
 * better one, so that nobody can be in it. Null where the earlier period had no positive amount, and so no boundaries.
 */
export function keptClassesOf(
  earlier: ClassifiedPeriod,
  later: ClassifiedPeriod,
  classes: number,
): ((amount: number) => number) | null {
  const smallest = smallestByClass(earlier, classes - 1);
  if (smallest[0] === Infinity) return null;
  const earlierDays = earlier.span.to - earlier.span.from;
  const laterDays = later.span.to - later.span.from;
  return (amount) => {
    // multiplied out on both sides, so that whole amounts are compared exactly
    const own = smallest.findIndex((boundary) => amount * earlierDays >= boundary * laterDays);
    return own < 0 ? classes - 1 : own;
  };
}

function smallestByClass({ abc, revenue }: ClassifiedPeriod, classes: number): readonly number[] {
  const smallest = new Array<number>(classes).fill(Infinity);
  for (let client = 0; client < abc.length; client++) {
    const own = abc[client]!;
    if (own >= 0 && own < classes && revenue[client]! < smallest[own]!) smallest[own] = revenue[client]!;
  }
  for (let own = 1; own < classes; own++) if (smallest[own] === Infinity) smallest[own] = smallest[own - 1]!;
  return smallest;
}
