import type { Day } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** The as-of date where the user names none: the day after the last sale. */
export const dayAfterLastSale = ({ day }: Sales): Day => day.reduce((last, own) => Math.max(last, own), -Infinity) + 1;
