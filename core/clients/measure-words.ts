import type { Phrase } from '../words/language';

export const measureWords = {
  measure: { ru: 'Показатель', uk: 'Показник', en: 'Measure' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  profit: { ru: 'Прибыль', uk: 'Прибуток', en: 'Profit' },
  quantity: { ru: 'Количество', uk: 'Кількість', en: 'Quantity' },
  orders: { ru: 'Число покупок', uk: 'Кількість покупок', en: 'Purchases' },
} satisfies Record<string, Phrase>;

/** What a share is a share of: «доля выручки», “share of revenue”. */
export const ofMeasure = {
  revenue: { ru: 'выручки', uk: 'виторгу', en: 'revenue' },
  profit: { ru: 'прибыли', uk: 'прибутку', en: 'profit' },
  quantity: { ru: 'количества', uk: 'кількості', en: 'quantity' },
  orders: { ru: 'покупок', uk: 'покупок', en: 'purchases' },
} satisfies Record<string, Phrase>;
