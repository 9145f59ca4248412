import type { Phrase } from '../core/words/language';

export const sampleWords = {
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  date: { ru: 'Дата', uk: 'Дата', en: 'Date' },
  amount: { ru: 'Сумма', uk: 'Сума', en: 'Amount' },
  manager: { ru: 'Менеджер', uk: 'Менеджер', en: 'Manager' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  days: { ru: 'Дней назад', uk: 'Днів тому', en: 'Days ago' },
  score: { ru: 'Оценка', uk: 'Оцінка', en: 'Score' },
  purchases: { ru: 'Покупок', uk: 'Покупок', en: 'Purchases' },
} satisfies Record<string, Phrase>;

export const sampleNames = {
  alpha: { ru: 'Альфа', uk: 'Альфа', en: 'Alpha' },
  beta: { ru: 'Бета', uk: 'Бета', en: 'Beta' },
  gamma: { ru: 'Гамма', uk: 'Гамма', en: 'Gamma' },
  delta: { ru: 'Дельта', uk: 'Дельта', en: 'Delta' },
  omega: { ru: 'Омега', uk: 'Омега', en: 'Omega' },
  sigma: { ru: 'Сигма', uk: 'Сигма', en: 'Sigma' },
  zeta: { ru: 'Зета', uk: 'Зета', en: 'Zeta' },
  kappa: { ru: 'Каппа', uk: 'Каппа', en: 'Kappa' },
  lambda: { ru: 'Лямбда', uk: 'Лямбда', en: 'Lambda' },
  theta: { ru: 'Тета', uk: 'Тета', en: 'Theta' },
  orlova: { ru: 'Орлова', uk: 'Орлова', en: 'Orlova' },
  bondar: { ru: 'Бондарь', uk: 'Бондар', en: 'Bondar' },
  lysenko: { ru: 'Лысенко', uk: 'Лисенко', en: 'Lysenko' },
} satisfies Record<string, Phrase>;
