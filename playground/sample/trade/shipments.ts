import { dateOf, type Day } from '../../../core/index';
import { ownerOn, type Client } from '../clients/client';
import { channelOf } from '../clients/terms';
import type { Random } from '../random';
import { LAST_DAY, workdayFrom } from '../trading-days';
import { basketOf, type Basket } from './baskets';
import { linesOf, type Line } from './lines';
import type { Order } from './orders';

/** A shipment, or goods that came back (quantities and amounts are negative). */
export interface Shipment {
  readonly document: string;
  readonly day: Day;
  readonly client: Client;
  readonly manager: string;
  readonly channel: string;
  readonly lines: readonly Line[];
}

type Unnumbered = Omit<Shipment, 'document'>;

/** Share of shipments of which something comes back. */
const RETURNED = 0.018;

/** One shipment for every order and the returns, in order of day, numbered anew each year: `РН23-00417`, returns `ВП23-00012`. */
export function shipmentsFrom(orders: readonly Order[], random: Random): readonly Shipment[] {
  const baskets = new Map<Client, Basket>();
  const shipments = orders.flatMap((order): Unnumbered[] => {
    const basket = baskets.get(order.client) ?? basketOf(order.client, random);
    baskets.set(order.client, basket);
    const shipment = shipmentOf(order, basket, random);
    return random.chance(RETURNED) ? [shipment, returnOf(shipment, random)] : [shipment];
  });
  return numbered(shipments.filter(({ day }) => day <= LAST_DAY).sort((a, b) => a.day - b.day));
}

function shipmentOf(order: Order, basket: Basket, random: Random): Unnumbered {
  const { client, day } = order;
  return {
    day,
    client,
    manager: ownerOn(client, day),
    channel: channelOf(client.terms, random),
    lines: linesOf(order, basket, random),
  };
}

/** Between a tenth and all of one line comes back within three weeks. */
function returnOf(shipment: Unnumbered, random: Random): Unnumbered {
  const day = workdayFrom(shipment.day + random.whole(2, 21));
  const line = random.pick(shipment.lines);
  const quantity = -Math.max(1, Math.round(line.quantity * random.between(0.1, 1)));
  return { ...shipment, day, manager: ownerOn(shipment.client, day), lines: [{ ...line, quantity }] };
}

function numbered(shipments: readonly Unnumbered[]): readonly Shipment[] {
  const last = new Map<string, number>();
  return shipments.map((shipment) => {
    const isReturn = shipment.lines[0]!.quantity < 0;
    const series = `${isReturn ? 'ВП' : 'РН'}${dateOf(shipment.day).year % 100}`;
    const number = (last.get(series) ?? 0) + 1;
    last.set(series, number);
    return { document: `${series}-${String(number).padStart(5, '0')}`, ...shipment };
  });
}
