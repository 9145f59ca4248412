import type { Phrase } from '../words/language';
import type { ColumnPart, Format, Paint } from './blocks';

/** A thing the trade has a name for: what its column is called and how its values are shown, the same in every report. */
export interface Term {
  readonly header: Phrase | string;
  readonly format: Format;
  readonly part?: ColumnPart;
  readonly paint?: Paint;
  /** In characters; chosen from format and header when left out. */
  readonly width?: number;
}

const p = (ru: string, uk: string, en: string): Phrase => ({ ru, uk, en });

/** The columns that several reports have. */
export const terms = {
  /** The place in a list that is ordered by what matters in it. */
  place: { header: '№', format: 'integer', part: 'place', width: 6 },
  client: { header: p('Клиент', 'Клієнт', 'Client'), format: 'text', part: 'client', width: 36 },
  manager: { header: p('Менеджер', 'Менеджер', 'Manager'), format: 'text', width: 24 },
  period: { header: p('Период', 'Період', 'Period'), format: 'text' },
  /** The class of a client, in a list of clients. */
  class: { header: p('Класс', 'Клас', 'Class'), format: 'text', part: 'class', paint: 'class' },
  /** A class as the subject of a row. */
  ofClass: { header: p('Класс', 'Клас', 'Class'), format: 'text', paint: 'class' },
  abc: { header: 'ABC', format: 'text', paint: 'class' },
  xyz: { header: 'XYZ', format: 'text', paint: 'class' },
  segment: { header: p('Сегмент', 'Сегмент', 'Segment'), format: 'text' },
  clients: { header: p('Клиентов', 'Клієнтів', 'Clients'), format: 'integer' },
  clientShare: { header: p('Доля клиентов', 'Частка клієнтів', 'Share of clients'), format: 'percent' },
  revenue: { header: p('Выручка', 'Виторг', 'Revenue'), format: 'money' },
  revenueShare: { header: p('Доля выручки', 'Частка виторгу', 'Share of revenue'), format: 'percent' },
  profit: { header: p('Прибыль', 'Прибуток', 'Profit'), format: 'money' },
  change: { header: p('Изменение', 'Зміна', 'Change'), format: 'money', paint: 'change' },
  purchases: { header: p('Покупок', 'Покупок', 'Purchases'), format: 'count' },
  lastPurchase: { header: p('Последняя покупка', 'Остання покупка', 'Last purchase'), format: 'day' },
  share: { header: p('Доля', 'Частка', 'Share'), format: 'percent' },
  /** Why the client has its class, in a sentence. */
  why: { header: p('Почему', 'Чому', 'Why'), format: 'text', part: 'reason', width: 60 },
  /** What is to be done with a client or a group of them. */
  treatment: { header: p('Что делать', 'Що робити', 'What to do'), format: 'text', part: 'advice', width: 60 },
  comment: { header: p('Комментарий', 'Коментар', 'Comment'), format: 'text', width: 40 },
} as const satisfies Readonly<Record<string, Term>>;

/** Captions and names that several reports have. */
export const phrases = {
  clients: p('Клиенты', 'Клієнти', 'Clients'),
  byClass: p('По классам', 'За класами', 'By class'),
  byManager: p('По менеджерам', 'За менеджерами', 'By manager'),
  byPeriod: p('По периодам', 'За періодами', 'By period'),
  total: p('Всего', 'Усього', 'Total'),
  /** What clients of a class have in common. */
  ofClass: p('класс {class}', 'клас {class}', 'class {class}'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** Stands for what a client does not have: no class, no manager then. */
export const NONE = '—';
