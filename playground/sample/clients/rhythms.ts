import type { Random } from '../random';
import type { Size } from './industries';

/** How a client buys; `never` is a prospect that only stands in the client list. */
export type Rhythm = 'weekly' | 'fortnightly' | 'monthly' | 'irregular' | 'once' | 'never';

const usual: Readonly<Record<Size, readonly (readonly [Rhythm, number])[]>> = {
  Крупный: [
    ['weekly', 42],
    ['fortnightly', 40],
    ['monthly', 18],
  ],
  Средний: [
    ['weekly', 6],
    ['fortnightly', 22],
    ['monthly', 40],
    ['irregular', 32],
  ],
  Мелкий: [
    ['monthly', 16],
    ['irregular', 50],
    ['once', 29],
    ['never', 5],
  ],
};

/** Days between orders: the usual number lies between the first two, `spread` tells how much a single gap departs from it. */
const gaps: Readonly<Record<Rhythm, readonly [from: number, to: number, spread: number]>> = {
  weekly: [6, 9, 0.2],
  fortnightly: [12, 18, 0.25],
  monthly: [23, 31, 0.2],
  irregular: [45, 130, 0.75],
  once: [0, 0, 0],
  never: [0, 0, 0],
};

export const rhythmOf = (size: Size, random: Random): Rhythm => random.weighted(usual[size]);

/** Usual number of days between two orders. */
export const intervalOf = (rhythm: Rhythm, random: Random): number => random.between(gaps[rhythm][0], gaps[rhythm][1]);

/** Days until the next order of a client with this usual interval. */
export const gapOf = (rhythm: Rhythm, interval: number, random: Random): number =>
  Math.max(1, interval * random.factor(gaps[rhythm][2]));

export const isRegular = (rhythm: Rhythm): boolean =>
  rhythm === 'weekly' || rhythm === 'fortnightly' || rhythm === 'monthly';
