import type { Phrase } from '../words/language';

export const measureWords = {
  measure: { ru: 'Показатель', uk: 'Показник', en: 'Measure' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  profit: { ru: 'Прибыль', uk: 'Прибуток', en: 'Profit' },
  quantity: { ru: 'Количество', uk: 'Кількість', en: 'Quantity' },
  orders: { ru: 'Число покупок', uk: 'Кількість покупок', en: 'Purchases' },
} satisfies Record<string, Phrase>;
