import type { Day } from '../../../core/index';
import type { Random } from '../random';
import { yearsIn } from '../trading-days';
import type { Basket } from './baskets';
import type { Good } from './goods';
import type { Order } from './orders';

/** One line of a document. Prices are for one piece. */
export interface Line {
  readonly good: Good;
  readonly quantity: number;
  readonly price: number;
  readonly cost: number;
}

/** Growth of prices a year. */
const INFLATION = 0.06;

/** Roubles with whole kopecks. */
export const roubles = (value: number): number => Math.round(value * 100) / 100;
export const amountOf = (line: Line): number => roubles(line.quantity * line.price);
export const costOf = (line: Line): number => roubles(line.quantity * line.cost);

/** The lines of an order: different goods that add up to about its budget. */
export function linesOf({ client, day, budget }: Order, basket: Basket, random: Random): readonly Line[] {
  const chosen = distinct(basket, lineCount(budget, random), random);
  const parts = chosen.map(() => random.between(0.5, 1.5));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return chosen.map((good, i) => {
    const price = priceOf(good, client.terms.discount, day);
    return { good, price, quantity: pieces((budget * parts[i]!) / whole / price), cost: purchasePrice(good, day) };
  });
}

/** Larger orders have more lines. */
function lineCount(budget: number, random: Random): number {
  if (budget < 20_000) return random.whole(1, 2);
  if (budget < 80_000) return random.whole(1, 4);
  return budget < 250_000 ? random.whole(2, 5) : random.whole(3, 7);
}

function distinct(basket: Basket, count: number, random: Random): readonly Good[] {
  const chosen = new Set<Good>();
  for (let tries = 0; chosen.size < Math.min(count, basket.length) && tries < 40; tries++) {
    chosen.add(random.weighted(basket));
  }
  return [...chosen];
}

/** Small numbers are rounded up so that an order does not fall below the smallest; above a hundred in tens. */
const pieces = (count: number) => (count > 100 ? Math.round(count / 10) * 10 : Math.max(1, Math.ceil(count)));

const listPrice = (good: Good, day: Day) => good.price * (1 + INFLATION) ** yearsIn(day);

/** The list changes twice a year; prices end in 0 or 5 kopecks, from a thousand roubles on in whole roubles. */
function priceOf(good: Good, discount: number, day: Day): number {
  const price = listPrice(good, day - (day % 182)) * (1 - discount);
  return price < 1000 ? roubles(Math.round(price * 20) / 20) : Math.round(price);
}

const purchasePrice = (good: Good, day: Day) => roubles(listPrice(good, day - (day % 91)) * (1 - good.margin));
