import type { Day } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { factsIn } from './span-facts';

/** A year of revenue: what a client is worth now, whenever the sales began. */
const DAYS = 365;

/** The revenue of each client, by its code, over the 365 days before the as-of date; 0 without a sale there. */
export const revenue12 = (sales: Sales, asOf: Day): Float64Array =>
  factsIn(sales, { from: asOf - DAYS, to: asOf }).revenue;
