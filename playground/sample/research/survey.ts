import { dateOf, dayOf, type Day } from '../../../core/index';
import { ownerOn, type Client } from '../clients/client';
import type { Random } from '../random';
import { DECLINING, GROWING } from '../team/managers';
import { workdayFrom } from '../trading-days';

/** What a client was asked and answered; the score is null where nobody answered. */
export interface Answer {
  readonly day: Day;
  readonly client: Client;
  readonly score: number | null;
  readonly values: string | null;
  readonly heardFrom: string | null;
  readonly comment: string | null;
}

/** The waves of 2025, one a quarter. */
const waves: readonly Day[] = [dayOf(2025, 3, 10), dayOf(2025, 6, 9), dayOf(2025, 9, 8), dayOf(2025, 12, 8)];
const ASKED = 0.4;
const ANSWERED = 0.68;

/** Four waves of one question: the declining manager's clients like us less and less, the growing one's more and more. */
export function surveyFrom(clients: readonly Client[], random: Random): readonly Answer[] {
  return waves.flatMap((wave, place) => {
    const there = clients.filter(({ life, rhythm }) => rhythm !== 'never' && life.from <= wave && wave - life.to < 180);
    const asked = there.filter(() => random.chance(ASKED));
    const answers = asked.map((client) => answerOf(client, { wave, progress: place / (waves.length - 1) }, random));
    return [...answers].sort((a, b) => a.day - b.day);
  });
}

function answerOf(client: Client, when: { wave: Day; progress: number }, random: Random): Answer {
  const day = workdayFrom(when.wave + random.whole(0, 14));
  const score = Math.round(likingOf(client, when.progress, day) + 1.7 * random.normal());
  const said = Math.max(0, Math.min(10, score));
  const values = random.weighted(criteria);
  const heardFrom = random.chance(0.6) ? client.terms.source : null;
  const comment = random.chance(said <= 6 ? 0.7 : 0.25) ? random.pick(commentsOn(said)) : null;
  return random.chance(ANSWERED)
    ? { day, client, score: said, values, heardFrom, comment }
    : { day, client, score: null, values: null, heardFrom: null, comment: null };
}

/** From 0 to 10, before chance has its say. Those who left by the end of the year had liked us less. */
function likingOf(client: Client, progress: number, day: Day): number {
  const left = client.life.to < dayOf(dateOf(day).year, 12, 31) ? 1.8 : 0;
  const manager = ownerOn(client, day);
  if (manager === DECLINING) return 8.4 - 3 * progress - left;
  return (manager === GROWING ? 7.8 + 1.6 * progress : 8.1) - left;
}

const criteria: readonly (readonly [string, number])[] = [
  ['Сроки поставки', 30],
  ['Цена', 26],
  ['Наличие на складе', 18],
  ['Отсрочка', 12],
  ['Менеджер', 9],
  ['Качество', 5],
];

const commentsOn = (score: number): readonly string[] =>
  score <= 6
    ? ['Опять сорвали срок', 'Дорого по сравнению с другими', 'Менеджер не перезванивает', 'Привезли не то']
    : score <= 8
      ? ['Всё нормально', 'Хотелось бы больше отсрочку', 'Не всегда есть на складе']
      : ['Работать удобно', 'Рекомендуем вас партнёрам', 'Привозят всегда вовремя'];
