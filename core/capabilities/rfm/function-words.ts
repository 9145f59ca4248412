import type { Phrase } from '../../words/language';

export const functionWords = {
  score: {
    ru: 'Оценка RFM каждого клиента, например 543: строка на клиента, пусто там, где покупок нет.',
    uk: 'Оцінка RFM кожного клієнта, наприклад 543: рядок на клієнта, порожньо там, де покупок немає.',
    en: 'The RFM score of every client, such as 543: one row for each, blank without a purchase.',
  },
  segment: {
    ru: 'Сегмент RFM каждого клиента, например «Чемпионы»: строка на клиента, пусто там, где покупок нет.',
    uk: 'Сегмент RFM кожного клієнта, наприклад «Чемпіони»: рядок на клієнта, порожньо там, де покупок немає.',
    en: 'The RFM segment of every client, such as “Champions”: one row for each, blank without a purchase.',
  },
  table: {
    ru: 'RFM-анализ продаж: клиент, дней с последней покупки, покупок, выручка, R, F, M, оценка, сегмент.',
    uk: 'RFM-аналіз продажів: клієнт, днів від останньої покупки, покупок, виторг, R, F, M, оцінка, сегмент.',
    en: 'RFM analysis of sales: client, days since the last purchase, purchases, revenue, R, F, M, score, segment.',
  },
  recencyDays: {
    ru: 'Сколько дней прошло с последней покупки: строка на клиента.',
    uk: 'Скільки днів минуло від останньої покупки: рядок на клієнта.',
    en: 'Days since the last purchase, one client a row.',
  },
  frequencies: {
    ru: 'Сколько покупок сделал клиент, столько же строк.',
    uk: 'Скільки покупок зробив клієнт, стільки ж рядків.',
    en: 'How many purchases the client made, as many rows.',
  },
  monetaries: {
    ru: 'На какую сумму купил клиент, столько же строк.',
    uk: 'На яку суму купив клієнт, стільки ж рядків.',
    en: 'For how much the client bought, as many rows.',
  },
  bins: {
    ru: 'Высшая оценка, от 3 до 5; если не указана – 5.',
    uk: 'Найвища оцінка, від 3 до 5; якщо не вказана – 5.',
    en: 'The highest score, 3 to 5; 5 when left out.',
  },
  segmentLanguage: {
    ru: 'Язык названий: ru, uk или en; если не указан – ru.',
    uk: 'Мова назв: ru, uk або en; якщо не вказана – ru.',
    en: 'The language of the names: ru, uk or en; ru when left out.',
  },
} satisfies Record<string, Phrase>;
