import type { Day, Span } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** The days of the sales before an as-of date, and the rows that lie on or after it. */
export interface DayExtent {
  /** First and last day with a sale; Infinity and −Infinity without one. */
  readonly first: Day;
  readonly last: Day;
  readonly rowsLater: number;
}

const extents = new WeakMap<Sales, DayExtent>();

/** The extent of the sales before the as-of date; of all sales, looked at once, where there is none or all lie before it. */
export function dayExtent(sales: Sales, asOf: Day = Infinity): DayExtent {
  const whole = extents.get(sales) ?? extentBefore(sales, Infinity);
  extents.set(sales, whole);
  return whole.last < asOf ? whole : extentBefore(sales, asOf);
}

function extentBefore({ day, rows }: Sales, asOf: Day): DayExtent {
  let first = Infinity;
  let last = -Infinity;
  let rowsLater = 0;
  for (let row = 0; row < rows; row++) {
    const own = day[row]!;
    if (own >= asOf) rowsLater++;
    else {
      if (own < first) first = own;
      if (own > last) last = own;
    }
  }
  return { first, last, rowsLater };
}

/** Whether any sale lies in the span. */
export function hasSaleIn({ day, rows }: Sales, { from, to }: Span): boolean {
  for (let row = 0; row < rows; row++) if (day[row]! >= from && day[row]! < to) return true;
  return false;
}
