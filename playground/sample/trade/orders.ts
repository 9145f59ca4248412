import type { Day } from '../../../core/calendar/day';
import { turnOn, type Client } from '../clients/client';
import type { Random } from '../random';
import { gapOf } from '../clients/rhythms';
import { FIRST_DAY, season, workdayFrom, yearsIn } from '../trading-days';

/** What a client wants to spend on a day, in roubles. */
export interface Order {
  readonly day: Day;
  readonly client: Client;
  readonly budget: number;
}

const SMALLEST = 6_000;
const LARGEST = 860_000;
/** Growth of what a client spends a year: prices make all of it, the rest of the growth comes from new clients. */
const GROWTH = 0.06;

/** All orders of the three years, day by day. */
export function ordersFrom(clients: readonly Client[], random: Random): readonly Order[] {
  const orders = clients.flatMap((client) =>
    orderDays(client, random).map((day) => ({ day, client, budget: budgetOf(client, day, random) })),
  );
  return orders.sort((a, b) => a.day - b.day);
}

function orderDays(client: Client, random: Random): readonly Day[] {
  const { rhythm, interval, life } = client;
  if (rhythm === 'never') return [];
  if (rhythm === 'once') return [workdayFrom(life.from)];
  const days: Day[] = [];
  let next = life.from === FIRST_DAY ? FIRST_DAY + random.between(0, interval) : life.from;
  while (next <= life.to) {
    if (life.away && next >= life.away.from && next < life.away.to) next = life.away.to;
    const day = workdayFrom(next);
    if (day <= life.to && day !== days[days.length - 1]) days.push(day);
    next = Math.max(next, day) + gapOf(rhythm, interval, random) / Math.sqrt(season(day));
  }
  return days;
}

/** Season makes orders both more frequent and larger, each by its square root. */
function budgetOf(client: Client, day: Day, random: Random): number {
  const ofYear = client.rhythm === 'once' ? random.between(0.2, 0.8) : client.interval / 365;
  const trend = (1 + GROWTH) ** yearsIn(day) * Math.sqrt(season(day)) * turnOn(client, day);
  return Math.min(LARGEST, Math.max(SMALLEST, client.yearly * ofYear * trend * random.factor(0.4)));
}
