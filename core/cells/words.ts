import type { Phrase } from '../words/language';

export const argumentWords = {
  clients: {
    ru: 'Клиент каждой продажи: столбец таблицы продаж.',
    uk: 'Клієнт кожного продажу: стовпець таблиці продажів.',
    en: 'The client of every sale: a column of the sales table.',
  },
  dates: {
    ru: 'Дата каждой продажи, столько же строк.',
    uk: 'Дата кожного продажу, стільки ж рядків.',
    en: 'The date of every sale, as many rows.',
  },
  amounts: {
    ru: 'Сумма каждой продажи, столько же строк; возвраты с минусом.',
    uk: 'Сума кожного продажу, стільки ж рядків; повернення з мінусом.',
    en: 'The amount of every sale, as many rows; returns are negative.',
  },
  managers: {
    ru: 'Менеджер каждой продажи, столько же строк.',
    uk: 'Менеджер кожного продажу, стільки ж рядків.',
    en: 'The manager of every sale, as many rows.',
  },
  asOf: {
    ru: 'На какую дату считать; если не указана – на следующий день после последней продажи.',
    uk: 'На яку дату рахувати; якщо не вказана – на наступний день після останнього продажу.',
    en: 'The as-of date; the day after the last sale when left out.',
  },
  period: {
    ru: 'Период: месяц, квартал, полугодие или год (month, quarter, half, year); если не указан – квартал.',
    uk: 'Період: місяць, квартал, півріччя або рік (month, quarter, half, year); якщо не вказано – квартал.',
    en: 'The period: month, quarter, half or year; quarter when left out.',
  },
  language: {
    ru: 'ru, uk или en: добавить строку заголовков на этом языке; если не указан – без заголовков.',
    uk: 'ru, uk або en: додати рядок заголовків цією мовою; якщо не вказано – без заголовків.',
    en: 'ru, uk or en: adds a row of headers in this language; no headers when left out.',
  },
} satisfies Record<string, Phrase>;
