import { dayOfIso } from '../../core/calendar/day';
import { readRows, type PublishedSale } from './published';

export const INVOICES = 'online_retail/invoices_2010_2011.csv';

/** The invoices of UCI Online Retail that name a client, cancellations included. */
export const invoices = (): readonly PublishedSale[] =>
  readRows(INVOICES)
    .filter(([, , client]) => client !== '')
    .map(([order = '', date = '', client = '', , , amount]) => ({
      client,
      day: dayOfIso(date.slice(0, 10)),
      amount: Number(amount),
      order,
    }));
