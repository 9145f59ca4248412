import { dayOf, type Day } from '../../../core/index';
import { DECLINING, GROWING } from '../team/managers';
import { FIRST_DAY, LAST_DAY } from '../trading-days';
import type { Client, Turn } from './client';
import type { Life } from './lives';
import { isRegular } from './rhythms';

const fading: readonly Turn[] = [
  { from: dayOf(2025, 1, 1), factor: 0.92 },
  { from: dayOf(2025, 4, 1), factor: 0.95 },
  { from: dayOf(2025, 7, 1), factor: 0.9 },
  { from: dayOf(2025, 10, 1), factor: 0.95 },
];

/** Which of the declining manager's large clients, by size (0 the largest), leave (factor 0) or shrink, and when. */
const losses: Readonly<Record<number, Turn>> = {
  1: { from: dayOf(2025, 9, 22), factor: 0 },
  3: { from: dayOf(2025, 4, 21), factor: 0 },
  5: { from: dayOf(2025, 7, 14), factor: 0.2 },
  8: { from: dayOf(2025, 8, 25), factor: 0.25 },
};

const rising: readonly Turn[] = [
  { from: dayOf(2024, 7, 1), factor: 1.06 },
  { from: dayOf(2024, 10, 1), factor: 1.06 },
  { from: dayOf(2025, 1, 1), factor: 1.08 },
  { from: dayOf(2025, 4, 1), factor: 1.08 },
  { from: dayOf(2025, 7, 1), factor: 1.1 },
  { from: dayOf(2025, 10, 1), factor: 1.1 },
];

/** Which of the growing manager's large clients, by size (0 the largest), she wins on the way, and when. */
const wins: Readonly<Record<number, Day>> = {
  1: dayOf(2024, 9, 9),
  2: dayOf(2025, 2, 10),
  4: dayOf(2025, 5, 19),
};

/** Gives two portfolios their story: one decays through 2025, one grows from the middle of 2024. */
export function withStories(clients: readonly Client[]): readonly Client[] {
  let lost = 0;
  let won = 0;
  return clients.map((client) => {
    const { manager } = client.owners[0]!;
    const large = client.size === 'Крупный';
    if (manager === DECLINING) return large ? decayed(client, losses[lost++]) : { ...client, turns: fading };
    if (manager === GROWING && isRegular(client.rhythm))
      return large ? gained(client, wins[won++]) : { ...client, turns: rising };
    return client;
  });
}

function decayed(client: Client, loss: Turn | undefined): Client {
  const to = loss?.factor === 0 ? loss.from : LAST_DAY;
  return {
    ...client,
    turns: loss && loss.factor > 0 ? [...fading, loss] : fading,
    life: { ...settled(client), to },
  };
}

function gained(client: Client, from?: Day): Client {
  const life = from ? { firstContact: from - 45, from, to: LAST_DAY, away: null } : settled(client);
  return { ...client, turns: rising, life };
}

/** Bought from the first day to the last. */
const settled = ({ life }: Client): Life => ({
  firstContact: Math.min(life.firstContact, FIRST_DAY - 45),
  from: FIRST_DAY,
  to: LAST_DAY,
  away: null,
});
