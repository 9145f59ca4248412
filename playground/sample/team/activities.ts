import { dayOf, type Day } from '../../../core/index';
import { ownerOn, type Client } from '../clients/client';
import type { Random } from '../random';
import { isWorkday, LAST_DAY, workdayFrom } from '../trading-days';
import { managers, type Manager } from './managers';
import { NO_ANSWER, touchKinds } from './touch-kinds';

/** A touch as the manager noted it. */
export interface Activity {
  readonly day: Day;
  readonly manager: string;
  readonly client: Client;
  readonly kind: string;
  /** Minutes; null where there is nothing to measure. */
  readonly minutes: number | null;
  readonly result: string;
  readonly next: Day | null;
}

/** The team began its journal on this day. */
const JOURNAL_BEGINS = dayOf(2025, 7, 1);

/** The journal of the second half of 2025. */
export function activitiesFrom(clients: readonly Client[], random: Random): readonly Activity[] {
  const activities: Activity[] = [];
  for (let day = JOURNAL_BEGINS; day <= LAST_DAY; day++) {
    if (!isWorkday(day)) continue;
    const progress = (day - JOURNAL_BEGINS) / (LAST_DAY - JOURNAL_BEGINS);
    for (const manager of managers) {
      const [first, last] = manager.touches;
      const count = Math.round((first + (last - first) * progress) * random.factor(0.3));
      activities.push(...dayOfWork({ day, manager, count, own: portfolioOn(day, manager, clients) }, random));
    }
  }
  return activities;
}

const portfolioOn = (day: Day, manager: Manager, clients: readonly Client[]) =>
  clients.filter(
    (client) => ownerOn(client, day) === manager.name && client.life.firstContact <= day && client.rhythm !== 'once',
  );

interface WorkingDay {
  readonly day: Day;
  readonly manager: Manager;
  readonly count: number;
  readonly own: readonly Client[];
}

function dayOfWork({ day, manager, count, own }: WorkingDay, random: Random): readonly Activity[] {
  const weighted = own.map((client) => [client, client.yearly ** manager.focus] as const);
  return Array.from({ length: count }, () =>
    touch({ day, manager: manager.name, client: random.weighted(weighted) }, random),
  );
}

function touch(who: Pick<Activity, 'day' | 'manager' | 'client'>, random: Random): Activity {
  const kind = random.weighted(touchKinds);
  const result = random.weighted(kind.results);
  const minutes = kind.minutes && result !== NO_ANSWER ? random.whole(...kind.minutes) : null;
  const next = random.chance(0.72) ? workdayFrom(who.day + random.whole(2, result === NO_ANSWER ? 4 : 40)) : null;
  return { ...who, kind: kind.name, minutes, result, next };
}
