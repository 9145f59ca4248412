import { dateOf, dayOf, type Day, type Span } from '../../../core/index';
import type { Random } from '../random';
import { FIRST_DAY, LAST_DAY, season } from '../trading-days';
import type { Size } from './industries';
import type { Rhythm } from './rhythms';

/** When a client came, whether it stopped buying, and whether it was away in between. */
export interface Life {
  readonly firstContact: Day;
  /** Buys from this day on. */
  readonly from: Day;
  /** Buys until this day: the end of the sample where it stays. */
  readonly to: Day;
  readonly away: Span | null;
}

interface Fate {
  /** Share of clients that came during the three years. */
  readonly newcomers: number;
  readonly lost: number;
  readonly away: number;
}

const fates: Readonly<Record<Size, Fate>> = {
  Крупный: { newcomers: 0.2, lost: 0.05, away: 0.03 },
  Средний: { newcomers: 0.3, lost: 0.22, away: 0.08 },
  Мелкий: { newcomers: 0.4, lost: 0.3, away: 0.09 },
};

const QUARTERS = 12;

/** Gives clients their lives, newcomers evenly over the quarters. */
export function livesFrom(random: Random): (size: Size, rhythm: Rhythm) => Life {
  let newcomers = random.whole(0, QUARTERS - 1);
  return (size, rhythm) => {
    if (rhythm === 'never') return prospect(random);
    if (rhythm === 'once') return passing(random);
    const fate = fates[size];
    if (!random.chance(fate.newcomers)) return settled(fate, random);
    const quarter = newcomers++ % QUARTERS;
    return joining(dayOf(2023, 1 + 3 * quarter, random.whole(1, 80)), fate, random);
  };
}

function prospect(random: Random): Life {
  return { firstContact: LAST_DAY - random.whole(20, 300), from: LAST_DAY + 1, to: LAST_DAY, away: null };
}

function passing(random: Random): Life {
  for (;;) {
    const day = random.whole(FIRST_DAY + 8, LAST_DAY - 3);
    if (random.chance(season(day) / 1.2))
      return { firstContact: day - random.whole(0, 12), from: day, to: day, away: null };
  }
}

function settled(fate: Fate, random: Random): Life {
  const firstContact = random.whole(dayOf(2014, 3, 1), dayOf(2022, 11, 30));
  return { firstContact, from: FIRST_DAY, ...lossesOf(dayOf(2023, 6, 1), fate, random) };
}

function joining(from: Day, fate: Fate, random: Random): Life {
  return { firstContact: from - random.whole(4, 60), from, ...lossesOf(from + 200, fate, random) };
}

function lossesOf(earliest: Day, fate: Fate, random: Random): Pick<Life, 'to' | 'away'> {
  const latest = dayOf(2025, 10, 15);
  if (earliest > latest) return { to: LAST_DAY, away: null };
  const day = random.whole(earliest, latest);
  if (random.chance(fate.lost)) return { to: day, away: null };
  const { year, month, date } = dateOf(day);
  const back = dayOf(year, month + random.whole(6, 9), date) + random.whole(0, 20);
  return { to: LAST_DAY, away: random.chance(fate.away) && back < LAST_DAY - 30 ? { from: day, to: back } : null };
}
