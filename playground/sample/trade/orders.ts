import type { Day } from '../../../core/index';
import { turnOn, type Client } from '../clients/client';
import { gapOf } from '../clients/rhythms';
import type { Random } from '../random';
import { FIRST_DAY, reopening, season, workdayFrom, yearsIn } from '../trading-days';

/** What a client wants to spend on a day, in roubles. */
export interface Order {
  readonly day: Day;
  readonly client: Client;
  readonly budget: number;
}

const SMALLEST = 6_000;
const LARGEST = 860_000;
/** Growth a year of what one client spends, prices included; new clients bring the whole to about ten per cent. */
const GROWTH = 0.065;

/** All orders of the three years, day by day. */
export function ordersFrom(clients: readonly Client[], random: Random): readonly Order[] {
  const orders = clients.flatMap((client) => {
    const own = random.stream(client.name.full); // so that one client's story leaves the others' orders as they are
    return orderDays(client, own).map((day) => ({ day, client, budget: budgetOf(client, day, own) }));
  });
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
    if (next < reopening(next)) next = reopening(next) + random.between(0, 12); // not everybody on the first morning
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
