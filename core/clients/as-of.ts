import type { Day } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { dayExtent } from './day-extent';

/** The as-of date where the user names none: the day after the last sale. */
export const dayAfterLastSale = (sales: Sales): Day => dayExtent(sales).last + 1;
