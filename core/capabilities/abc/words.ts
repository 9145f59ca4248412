import type { Phrase } from '../../words/language';

export const words = {
  title: { ru: 'ABC-анализ клиентов', uk: 'ABC-аналіз клієнтів', en: 'ABC analysis of clients' },

  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  class: { ru: 'Класс', uk: 'Клас', en: 'Class' },
  share: { ru: 'Доля', uk: 'Частка', en: 'Share' },
  shareOf: { ru: 'Доля {measure}', uk: 'Частка {measure}', en: 'Share of {measure}' },
  cumulative: { ru: 'Накопленная доля', uk: 'Накопичена частка', en: 'Cumulative share' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  clientShare: { ru: 'Доля клиентов', uk: 'Частка клієнтів', en: 'Share of clients' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  byClass: { ru: 'По классам', uk: 'За класами', en: 'By class' },
  curve: {
    ru: 'Кривая Парето: накопленная доля {measure}',
    uk: 'Крива Парето: накопичена частка {measure}',
    en: 'Pareto curve: cumulative share of {measure}',
  },
  classShares: {
    ru: 'Доля клиентов и доля {measure} по классам',
    uk: 'Частка клієнтів і частка {measure} за класами',
    en: 'Share of clients and of {measure} by class',
  },
  top20: {
    ru: 'Дают крупнейшие 20\u00a0% клиентов',
    uk: 'Дають найбільші 20\u00a0% клієнтів',
    en: 'Brought by the largest 20% of clients',
  },
  top20Of: { ru: '{measure}', uk: '{measure}', en: 'of {measure}' },
  for80: {
    ru: 'Клиентов, дающих 80\u00a0% {measure}',
    uk: 'Клієнтів, що дають 80\u00a0% {measure}',
    en: 'Clients that bring 80% of {measure}',
  },
  ofClass: { ru: 'класс {class}', uk: 'клас {class}', en: 'class {class}' },
  giving80: { ru: 'дают 80\u00a0% {measure}', uk: 'дають 80\u00a0% {measure}', en: 'bring 80% of {measure}' },
  notPositive: { ru: 'без положительной суммы', uk: 'без додатної суми', en: 'no positive amount' },
  notPositiveNote: {
    ru: '{clients} {clients:клиент|клиента|клиентов} без положительной суммы ({amount}) – в последнем классе и вне долей.',
    uk: '{clients} {clients:клієнт|клієнти|клієнтів} без додатної суми ({amount}) – в останньому класі та поза частками.',
    en: '{clients} {clients:client|clients} without a positive amount ({amount}): in the last class and outside the shares.',
  },
  nobodyPositive: {
    ru: 'Ни у одного клиента нет положительной суммы: все в последнем классе.',
    uk: 'У жодного клієнта немає додатної суми: усі в останньому класі.',
    en: 'No client has a positive amount: all are in the last class.',
  },
} satisfies Record<string, Phrase>;
