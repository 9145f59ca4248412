import type { Day } from '../calendar/day';
import { NO_DAY, type DayColumn, type Sales, type Tables } from '../tables/tables';
import { dayExtent } from './day-extent';

/** The as-of date where the user names none: the day after the last sale. */
export const dayAfterLastSale = (sales: Sales): Day => dayExtent(sales).last + 1;

/** Stands for the as-of date of tables without any date: whatever is asked of them, no day decides. */
export const UNDATED: Day = 0;

/** The as-of date of a workbook: the day after the last sale or, without sales, after the last dated row of what was read. */
export function dayAfterLast({ sales, ...others }: Tables): Day {
  if (sales) return dayAfterLastSale(sales);
  let last = NO_DAY;
  for (const table of Object.values(others)) {
    const { day } = (table ?? {}) as { readonly day?: DayColumn };
    for (const own of day ?? []) if (own > last) last = own;
  }
  return last === NO_DAY ? UNDATED : last + 1;
}
