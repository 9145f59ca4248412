import type { Phrase } from '../../words/language';

export const words = {
  title: { ru: 'XYZ-анализ клиентов', uk: 'XYZ-аналіз клієнтів', en: 'XYZ analysis of clients' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  class: { ru: 'Класс', uk: 'Клас', en: 'Class' },
  meaning: { ru: 'Что это значит', uk: 'Що це означає', en: 'What it means' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  clientShare: { ru: 'Доля клиентов', uk: 'Частка клієнтів', en: 'Share of clients' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  share: { ru: 'Доля выручки', uk: 'Частка виторгу', en: 'Share of revenue' },
  purchases: { ru: 'Покупок', uk: 'Покупок', en: 'Purchases' },
  active: { ru: 'Периодов с покупкой', uk: 'Періодів із покупкою', en: 'Periods with a purchase' },
  periods: {
    ru: 'Периодов с первой покупки',
    uk: 'Періодів від першої покупки',
    en: 'Periods since the first purchase',
  },
  regularity: { ru: 'Регулярность', uk: 'Регулярність', en: 'Regularity' },
  cv: { ru: 'Вариация', uk: 'Варіація', en: 'Variation' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  byClass: { ru: 'По классам', uk: 'За класами', en: 'By class' },
  noClass: { ru: '—', uk: '—', en: '—' },

  regularClients: { ru: 'Покупают регулярно (X)', uk: 'Купують регулярно (X)', en: 'Buy regularly (X)' },
  regularRevenue: { ru: 'Доля X в выручке', uk: 'Частка X у виторгу', en: 'Share of X in revenue' },
  boughtOnce: { ru: 'Купили один раз', uk: 'Купили один раз', en: 'Bought once' },

  ofClass: { ru: 'класс {class}', uk: 'клас {class}', en: 'class {class}' },
  once: { ru: 'купили один раз', uk: 'купили один раз', en: 'bought once' },
  ofBin: {
    ru: 'класс {class}, вариация {bin}',
    uk: 'клас {class}, варіація {bin}',
    en: 'class {class}, variation {bin}',
  },

  patternX: { ru: 'покупают регулярно', uk: 'купують регулярно', en: 'buy regularly' },
  patternY: { ru: 'покупают с перерывами', uk: 'купують із перервами', en: 'buy with gaps' },
  patternZ: { ru: 'купили один раз', uk: 'купили один раз', en: 'bought once' },
  cvX: { ru: 'суммы ровные', uk: 'суми рівні', en: 'steady amounts' },
  cvY: { ru: 'суммы колеблются', uk: 'суми коливаються', en: 'varying amounts' },
  cvZ: { ru: 'суммы непредсказуемы', uk: 'суми непередбачувані', en: 'unpredictable amounts' },
  noPurchase: { ru: 'без покупок', uk: 'без покупок', en: 'no purchase' },

  shares: {
    ru: 'Доля клиентов и доля выручки по классам',
    uk: 'Частка клієнтів і частка виторгу за класами',
    en: 'Share of clients and of revenue by class',
  },
  histogram: { ru: 'Распределение вариации', uk: 'Розподіл варіації', en: 'Distribution of the variation' },
  histogramClients: {
    ru: 'Клиентов с такой вариацией сумм',
    uk: 'Клієнтів із такою варіацією сум',
    en: 'Clients with such a variation of amounts',
  },
  binBetween: { ru: '{from}–{to}\u00a0%', uk: '{from}–{to}\u00a0%', en: '{from}–{to}%' },
  binAbove: { ru: 'больше {from}\u00a0%', uk: 'понад {from}\u00a0%', en: 'above {from}%' },
  withoutPurchase: {
    ru: 'У {clients} {clients:клиента|клиентов|клиентов} за период нет покупок, только возвраты или нулевые суммы: они без класса.',
    uk: 'У {clients} {clients:клієнта|клієнтів|клієнтів} за період немає покупок, лише повернення або нульові суми: вони без класу.',
    en: '{clients} {clients:client has|clients have} no purchase in the period, only returns or zero amounts, and no class.',
  },
} satisfies Record<string, Phrase>;
