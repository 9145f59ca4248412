import { dayOfIso } from '../../core/calendar/day';
import type { Sales } from '../../core/tables/tables';
import { readRows, salesTable } from './published';

/** All purchases of the CDNOW base (Fader & Hardie 2001): 23 570 clients, January 1997 to June 1998. */
export const cdnowSales = (): Sales =>
  salesTable(
    readRows('cdnow/CDNOW_master.txt', /\s+/).map(([client = '', date = '', , amount]) => ({
      client,
      day: dayOfIso(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`),
      amount: Number(amount),
    })),
  );
