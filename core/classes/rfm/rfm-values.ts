import type { Day, Span } from '../../calendar/day';
import { purchasesIn } from '../../clients/purchases';
import { factsIn } from '../../clients/span-facts';
import type { Sales } from '../../tables/tables';
import type { RfmValues } from './rfm-scores';

/** R, F and M of the clients with a purchase; entry `i` belongs to the client code `codes[i]`. */
export interface RfmBase extends RfmValues {
  readonly codes: Int32Array;
}

/** Days from the last purchase to the as-of date, number of purchases, and revenue with returns, over the span. */
export function rfmValues(sales: Sales, span: Span, asOf: Day): RfmBase {
  const { start, day } = purchasesIn(sales, span);
  const { revenue } = factsIn(sales, span);
  const buyers = new Int32Array(start.length - 1);
  let count = 0;
  for (let code = 0; code < buyers.length; code++) if (start[code + 1]! > start[code]!) buyers[count++] = code;
  const codes = buyers.slice(0, count);
  const ofBuyers = (value: (code: number) => number): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = value(codes[i]!);
    return values;
  };
  return {
    codes,
    recency: ofBuyers((code) => asOf - day[start[code + 1]! - 1]!),
    frequency: ofBuyers((code) => start[code + 1]! - start[code]!),
    monetary: ofBuyers((code) => revenue[code]!),
  };
}
