import type { Column, TableBlock, Value } from '../blocks/blocks';
import { exactSum } from '../clients/exact-sums';
import { nameList } from '../clients/name-list';
import type { Words } from '../words/words';
import type { Subject } from './subject';
import { words as phrases } from './words';

const MOST_ORDERS = 100;
const MOST_PRODUCTS = 3;

interface Order {
  day: number;
  readonly number: string | null;
  readonly amounts: number[];
  readonly products: Set<string>;
}

/** The client's latest orders, returns too: day, number, amount and products, as far as the sales name them. */
export function latestPurchases(subject: Subject, words: Words): readonly TableBlock[] {
  const { sales } = subject;
  const orders = [...ordersOf(subject)].sort((a, b) => b.day - a.day).slice(0, MOST_ORDERS);
  if (orders.length === 0) return [];
  const columns: readonly (Column & { valueOf(order: Order): Value })[] = [
    { key: 'day', header: words.say(phrases.day), format: 'day', valueOf: ({ day }) => day },
    ...(sales.order
      ? [{ key: 'order', header: words.say(phrases.order), format: 'text' as const, valueOf: numberOf }]
      : []),
    { key: 'amount', header: words.say(phrases.amount), format: 'money', valueOf: ({ amounts }) => exactSum(amounts) },
    ...(sales.product
      ? [
          {
            ...{ key: 'products', header: words.say(phrases.products), format: 'text' as const, width: 48 },
            valueOf: ({ products }: Order) => nameList([...products], MOST_PRODUCTS, words),
          },
        ]
      : []),
  ];
  return [
    {
      block: 'table',
      name: 'purchases',
      caption: words.say(phrases.latest),
      columns: columns.map(({ valueOf: _valueOf, ...column }) => column),
      rows: orders.map((order) => columns.map(({ valueOf }) => valueOf(order))),
    },
  ];
}

const numberOf = ({ number }: Order): Value => number;

/** An order number's rows, or one day's where there is no number; an order stands on the day of its earliest row. */
function ordersOf({ sales, code, asOf }: Subject): Iterable<Order> {
  const orders = new Map<string, Order>();
  for (let row = 0; row < sales.rows; row++) {
    const day = sales.day[row]!;
    if (sales.client.codes[row] !== code || day >= asOf) continue;
    const number = nameAt(sales.order, row);
    const key = number === null ? `day ${day}` : `order ${number}`;
    const order: Order = orders.get(key) ?? { day, number, amounts: [], products: new Set() };
    order.day = Math.min(order.day, day);
    order.amounts.push(sales.amount[row]!);
    const product = nameAt(sales.product, row);
    if (product !== null) order.products.add(product);
    orders.set(key, order);
  }
  return orders.values();
}

const nameAt = (column: Subject['sales']['order'], row: number): string | null =>
  column?.names[column.codes[row]!] ?? null;
