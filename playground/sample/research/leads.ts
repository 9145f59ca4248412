import { dayOf, type Day } from '../../../core/index';
import type { Random } from '../random';
import { managers } from '../team/managers';
import { isWorkday } from '../trading-days';

/** An inquiry and how far it has come. */
export interface Lead {
  readonly number: string;
  readonly day: Day;
  readonly channel: string;
  readonly stage: string;
  readonly about: string;
  readonly amount: number | null;
  readonly manager: string;
  readonly lostReason: string | null;
}

interface Channel {
  readonly name: string;
  /** Inquiries a month. */
  readonly monthly: number;
  /** What a month of it costs. */
  readonly spend: number;
  /** The share that passes each stage: qualified, offered, won. */
  readonly passes: readonly [number, number, number];
}

/** The exhibition costs more than it brings; advertising fell ill in autumn, when offers stopped turning into deals. */
export const channels: readonly Channel[] = [
  { name: 'Сайт', monthly: 24, spend: 45_000, passes: [0.7, 0.6, 0.42] },
  { name: 'Реклама', monthly: 30, spend: 160_000, passes: [0.55, 0.55, 0.35] },
  { name: 'Рекомендация', monthly: 8, spend: 15_000, passes: [0.9, 0.8, 0.62] },
  { name: 'Выставка', monthly: 6, spend: 210_000, passes: [0.6, 0.45, 0.2] },
  { name: 'Холодный звонок', monthly: 20, spend: 70_000, passes: [0.4, 0.4, 0.25] },
];

const stages = ['Заявка', 'Квалификация', 'Предложение', 'Сделка'] as const;
const AUTUMN = dayOf(2025, 9, 1);
const ILL = 0.4;
/** Inquiries younger than this may still be open. */
const OPEN_SINCE = dayOf(2025, 11, 20);

/** The inquiries of 2025, by day. */
export function leadsFrom(random: Random): readonly Lead[] {
  const days: Day[] = [];
  for (let day = dayOf(2025, 1, 9); day <= dayOf(2025, 12, 31); day++) if (isWorkday(day)) days.push(day);
  const leads = days.flatMap((day) =>
    channels.flatMap((channel) => (random.chance(channel.monthly / 21) ? [leadOn(day, channel, random)] : [])),
  );
  return leads.map((lead, i) => ({ ...lead, number: `З-${String(i + 1).padStart(4, '0')}` }));
}

function leadOn(day: Day, channel: Channel, random: Random): Omit<Lead, 'number'> {
  const passed = channel.passes.findIndex((share, stage) => !random.chance(share * healthOf(channel, day, stage)));
  const reached = passed < 0 ? stages.length - 1 : passed;
  const isOpen = reached < stages.length - 1 && day >= OPEN_SINCE && random.chance(0.6);
  const isLost = reached < stages.length - 1 && !isOpen;
  return {
    day,
    channel: channel.name,
    stage: isLost ? 'Отказ' : stages[reached]!,
    about: random.pick(needs),
    amount: reached > 0 ? Math.round(random.between(20, 400)) * 1000 : null,
    manager: random.pick(managers).name,
    lostReason: isLost ? random.weighted(reasons) : null,
  };
}

/** In autumn offers of the advertised channel hardly turn into deals. */
const healthOf = ({ name }: Channel, day: Day, stage: number): number =>
  name === 'Реклама' && day >= AUTUMN && stage === 2 ? ILL : 1;

const needs = ['Ремонт офиса', 'Коттедж под ключ', 'Магазин стройматериалов', 'Отделка квартир', 'Склад', 'Фасад'];
const reasons: readonly (readonly [string, number])[] = [
  ['Цена', 36],
  ['Выбрали другого', 24],
  ['Не дозвонились', 18],
  ['Срок поставки', 14],
  ['Передумали', 8],
];
