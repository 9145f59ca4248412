import type { Day } from '../../calendar/day';
import { managerBook } from '../../clients/managers';
import { lastPeriods } from '../../clients/periods';
import { isProblem } from '../../problem';
import type { Steps } from '../../steps';
import type { Tables } from '../../tables/tables';
import { classifiedPeriod } from './classified-periods';
import type { ClassSettings } from './settings';

/** Classifies the clients of one period a step; what is found is remembered with the table. */
export function* preparePeriods({ sales, clients }: Tables, settings: ClassSettings, asOf: Day): Steps<void> {
  const periods = sales ? lastPeriods(sales, settings, asOf) : null;
  if (!sales || !periods || isProblem(periods)) return;
  const book = managerBook(sales, clients);
  for (const span of periods.spans) {
    classifiedPeriod(sales, span, { settings, asOf, book });
    yield undefined;
  }
}
