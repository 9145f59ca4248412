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
  const codes = Int32Array.from(sales.client.names.keys()).filter((code) => start[code + 1]! > start[code]!);
  return {
    codes,
    recency: Float64Array.from(codes, (code) => asOf - day[start[code + 1]! - 1]!),
    frequency: Float64Array.from(codes, (code) => start[code + 1]! - start[code]!),
    monetary: Float64Array.from(codes, (code) => revenue[code]!),
  };
}
