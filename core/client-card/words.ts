import type { Phrase } from '../words/language';

export const words = {
  manager: { ru: 'Менеджер: {manager}', uk: 'Менеджер: {manager}', en: 'Manager: {manager}' },

  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  purchases: { ru: 'Покупок', uk: 'Покупок', en: 'Purchases' },
  meanPurchase: { ru: 'Средний чек', uk: 'Середній чек', en: 'Average purchase' },
  firstPurchase: { ru: 'Первая покупка', uk: 'Перша покупка', en: 'First purchase' },
  lastPurchase: { ru: 'Последняя покупка', uk: 'Остання покупка', en: 'Last purchase' },
  interval: { ru: 'Покупает в среднем раз в', uk: 'Купує в середньому раз на', en: 'Buys on average every' },
  days: {
    ru: '{n} {n:день|дня|дней}',
    uk: '{n} {n:день|дні|днів}',
    en: '{n} {n:day|days}',
  },
  silence: {
    ru: 'молчит {n} {n:день|дня|дней}',
    uk: 'мовчить {n} {n:день|дні|днів}',
    en: 'silent for {n} {n:day|days}',
  },
  ago: { ru: '{n} {n:день|дня|дней} назад', uk: '{n} {n:день|дні|днів} тому', en: '{n} {n:day|days} ago' },
  inAll: { ru: 'за всё время {total}', uk: 'за весь час {total}', en: '{total} in all' },

  classes: { ru: 'Классы сейчас', uk: 'Класи зараз', en: 'Classes now' },
  analysis: { ru: 'Анализ', uk: 'Аналіз', en: 'Analysis' },
  whatToDo: { ru: '{class}. {advice}', uk: '{class}. {advice}', en: '{class}. {advice}' },

  months: { ru: 'Покупки по месяцам', uk: 'Покупки за місяцями', en: 'Purchases by month' },
  byMonth: { ru: 'По месяцам', uk: 'За місяцями', en: 'Month by month' },
  month: { ru: 'Месяц', uk: 'Місяць', en: 'Month' },

  period: { ru: 'Период', uk: 'Період', en: 'Period' },

  latest: { ru: 'Последние покупки', uk: 'Останні покупки', en: 'Latest purchases' },
  day: { ru: 'Дата', uk: 'Дата', en: 'Date' },
  order: { ru: 'Заказ', uk: 'Замовлення', en: 'Order' },
  amount: { ru: 'Сумма', uk: 'Сума', en: 'Amount' },
  products: { ru: 'Товары', uk: 'Товари', en: 'Products' },

  attributes: { ru: 'Из таблицы клиентов', uk: 'З таблиці клієнтів', en: 'From the table of clients' },
  attribute: { ru: 'Поле', uk: 'Поле', en: 'Field' },
  value: { ru: 'Значение', uk: 'Значення', en: 'Value' },

  window: { ru: 'Период анализа', uk: 'Період аналізу', en: 'Period analysed' },
  asOf: { ru: 'Дата отчёта', uk: 'Дата звіту', en: 'As of' },
} satisfies Record<string, Phrase>;
