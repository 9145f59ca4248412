import type { Chance } from './chance';

/** How a client buys; times are shares of the two years, 0 at their beginning. */
export interface Story {
  /** Days from one purchase to the next, and how far chance may move a purchase, as a share of them. */
  readonly every: number;
  readonly unsteady: number;
  /** What a purchase comes to at that time, before chance has its say; 0 where the client does not buy. */
  amountAt(time: number): number;
}

const RHYTHMS = [
  { every: 28, unsteady: 0.15 },
  { every: 47, unsteady: 0.4 },
  { every: 80, unsteady: 0.9 },
] as const;
/** Longer than the two years: one purchase, and no other. */
const ONCE = { every: 1000, unsteady: 0 } as const;

/** The manager whose large clients buy less and less, by place. */
export const FADING = 2;
const MANAGERS = 4;
/** Places of the clients that count as large. */
const LARGE = 30;

/** Client 0 is the largest, each one after it a little smaller; every manager has clients of every kind. */
export const storyOf = (client: number): Story => ({
  ...(client % 12 === 11 ? ONCE : RHYTHMS[client % RHYTHMS.length]!),
  amountAt: (time) => (buysAt(client, time) ? (400_000 / (client + 4)) * trend(client, time) : 0),
});

/** Of ten clients one is lost for good, one is lost and returns, one is new. */
function buysAt(client: number, time: number): boolean {
  const turn = 0.4 + (client % 7) / 14;
  if (client % 10 === 3) return time < turn;
  if (client % 10 === 6) return time < turn - 0.2 || time > turn + 0.12;
  return client % 10 !== 9 || time > turn;
}

const trend = (client: number, time: number): number =>
  client % MANAGERS === FADING && client < LARGE ? 1 - 1.9 * Math.max(0, time - 0.55) : 1 + time / 4;

/** From three quarters to five quarters. */
export const luck = (chance: Chance): number => 0.75 + chance() / 2;
