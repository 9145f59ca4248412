import type { Phrase } from '../../core';

/** Around lists of clients and their cards. */
export const clientWords = {
  show: {
    ru: 'Показать {n} {n:клиента|клиентов|клиентов}: {name}',
    uk: 'Показати {n} {n:клієнта|клієнтів|клієнтів}: {name}',
    en: 'Show {n} {n:client|clients}: {name}',
  },
  showAll: {
    ru: 'Показать всех клиентов: {n}',
    uk: 'Показати всіх клієнтів: {n}',
    en: 'Show all clients: {n}',
  },
  showThem: { ru: 'Показать клиентов', uk: 'Показати клієнтів', en: 'Show the clients' },
  showThemNamed: {
    ru: 'Показать клиентов: {name}',
    uk: 'Показати клієнтів: {name}',
    en: 'Show the clients: {name}',
  },
  card: { ru: '{client}: карточка клиента', uk: '{client}: картка клієнта', en: '{client}: client card' },
  why: { ru: '{class}: почему', uk: '{class}: чому', en: '{class}: why' },
  whatToDo: { ru: '{class}: что делать', uk: '{class}: що робити', en: '{class}: what to do' },

  back: { ru: 'Назад: {place}', uk: 'Назад: {place}', en: 'Back: {place}' },
  toList: { ru: 'список клиентов', uk: 'список клієнтів', en: 'list of clients' },
  toHome: { ru: 'главное', uk: 'головне', en: 'home' },
  count: {
    ru: '{n} {n:клиент|клиента|клиентов}',
    uk: '{n} {n:клієнт|клієнти|клієнтів}',
    en: '{n} {n:client|clients}',
  },
  found: {
    ru: 'Найдено {n} из {all}',
    uk: 'Знайдено {n} із {all}',
    en: '{n} of {all} found',
  },
  search: { ru: 'Найти в списке', uk: 'Знайти у списку', en: 'Search the list' },
  nobody: {
    ru: 'Никого с таким именем или признаком в списке нет.',
    uk: 'Нікого з таким іменем чи ознакою у списку немає.',
    en: 'Nobody in the list has such a name or attribute.',
  },
  gone: {
    ru: 'Этого списка в отчёте больше нет: данные или настройки изменились. Вернитесь к отчёту.',
    uk: 'Цього списку у звіті більше немає: дані або налаштування змінилися. Поверніться до звіту.',
    en: 'The report no longer has this list: the data or the settings have changed. Go back to the report.',
  },
} satisfies Record<string, Phrase>;
