import type { Phrase } from '../../words/language';

export const words = {
  title: { ru: 'RFM-анализ клиентов', uk: 'RFM-аналіз клієнтів', en: 'RFM analysis of clients' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  clientShare: { ru: 'Доля клиентов', uk: 'Частка клієнтів', en: 'Share of clients' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  share: { ru: 'Доля выручки', uk: 'Частка виторгу', en: 'Share of revenue' },
  segment: { ru: 'Сегмент', uk: 'Сегмент', en: 'Segment' },
  segments: { ru: 'Сегменты', uk: 'Сегменти', en: 'Segments' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  score: { ru: 'Оценка', uk: 'Оцінка', en: 'Score' },
  lastPurchase: { ru: 'Последняя покупка', uk: 'Остання покупка', en: 'Last purchase' },
  days: { ru: 'Дней назад', uk: 'Днів тому', en: 'Days ago' },
  purchases: { ru: 'Покупок', uk: 'Покупок', en: 'Purchases' },
  meanDays: {
    ru: 'Дней с последней покупки, в среднем',
    uk: 'Днів від останньої покупки, у середньому',
    en: 'Days since the last purchase, mean',
  },
  meanPurchases: { ru: 'Покупок, в среднем', uk: 'Покупок, у середньому', en: 'Purchases, mean' },
  amount: { ru: 'Сумма', uk: 'Сума', en: 'Amount' },

  atRisk: { ru: 'Под угрозой ухода', uk: 'Під загрозою відходу', en: 'At risk of leaving' },
  atStake: { ru: '{money} выручки', uk: '{money} виторгу', en: '{money} of revenue' },
  noneAtRisk: { ru: 'таких нет', uk: 'таких немає', en: 'none of them' },

  recency: {
    ru: 'R: дней с последней покупки',
    uk: 'R: днів від останньої покупки',
    en: 'R: days since the last purchase',
  },
  frequency: { ru: 'F: покупок', uk: 'F: покупок', en: 'F: purchases' },
  monetary: { ru: 'M: выручка', uk: 'M: виторг', en: 'M: revenue' },
  boundsTable: { ru: 'Границы оценок', uk: 'Межі оцінок', en: 'Score thresholds' },

  matrix: {
    ru: 'Клиенты по давности (R) и частоте (F)',
    uk: 'Клієнти за давністю (R) і частотою (F)',
    en: 'Clients by recency (R) and frequency (F)',
  },
  segmentChart: {
    ru: 'Доля клиентов и выручки по сегментам',
    uk: 'Частка клієнтів і виторгу за сегментами',
    en: 'Share of clients and of revenue by segment',
  },
  champions: { ru: 'Чемпионов', uk: 'Чемпіонів', en: 'Champions' },
  championShare: { ru: 'Их доля в выручке', uk: 'Їхня частка у виторгу', en: 'Their share of revenue' },
  leaving: {
    ru: '«Под угрозой» и «Нельзя терять»',
    uk: '«Під загрозою» і «Не можна втрачати»',
    en: '“At risk” and “Can’t lose”',
  },
  leavingRevenue: { ru: 'Их выручка', uk: 'Їхній виторг', en: 'Their revenue' },

  ofSegment: { ru: 'сегмент «{segment}»', uk: 'сегмент «{segment}»', en: 'segment “{segment}”' },
  leavingName: {
    ru: 'сегменты «Под угрозой» и «Нельзя терять»',
    uk: 'сегменти «Під загрозою» і «Не можна втрачати»',
    en: 'segments “At risk” and “Can’t lose”',
  },
  withScore: { ru: 'оценка {score}', uk: 'оцінка {score}', en: 'score {score}' },
  unscored: { ru: 'без покупок', uk: 'без покупок', en: 'no purchase' },

  merged: {
    ru: '{dimension}: вместо {bins} групп получилось {groups}, потому что у многих клиентов одинаковые значения.',
    uk: '{dimension}: замість {bins} груп вийшло {groups}, бо в багатьох клієнтів однакові значення.',
    en: '{dimension}: {groups} of {bins} groups are left, because many clients have equal values.',
  },
  recencyName: { ru: 'Давность', uk: 'Давність', en: 'Recency' },
  frequencyName: { ru: 'Частота', uk: 'Частота', en: 'Frequency' },
  monetaryName: { ru: 'Сумма', uk: 'Сума', en: 'Revenue' },
  withoutPurchase: { ru: 'Без покупок', uk: 'Без покупок', en: 'Without a purchase' },
  withoutNote: {
    ru: '{clients} {clients:клиент|клиента|клиентов} без покупок, только с возвратами или нулевыми суммами: без оценок, отдельным списком.',
    uk: '{clients} {clients:клієнт|клієнти|клієнтів} без покупок, лише з поверненнями або нульовими сумами: без оцінок, окремим списком.',
    en: '{clients} {clients:client|clients} without a purchase, only returns or zero amounts: no scores, listed apart.',
  },
} satisfies Record<string, Phrase>;
