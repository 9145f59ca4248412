import type { Client } from '../clients/client';
import type { Random } from '../random';
import { goods, type Good } from './goods';

/** What a client usually buys, with how likely each is. */
export type Basket = readonly (readonly [good: Good, weight: number])[];

/** The usual goods of the client's groups; earlier groups weigh more, and about a third of the goods it never needs. */
export function basketOf(client: Client, random: Random): Basket {
  return client.groups.flatMap((group, i) => {
    const offered = random.shuffled(goods.filter((good) => good.group === group));
    const wanted = offered.slice(0, Math.ceil(offered.length * 0.65));
    return wanted.map((good) => [good, random.between(0.4, 1.6) / (1 + 0.4 * i)] as const);
  });
}
