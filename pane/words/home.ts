import type { Group, Phrase } from '../../core';

export const homeWords = {
  reports: { ru: 'Отчёты', uk: 'Звіти', en: 'Reports' },
  readFrom: {
    ru: '{sheets}: {rows} {rows:строка|строки|строк}.',
    uk: '{sheets}: {rows} {rows:рядок|рядки|рядків}.',
    en: '{sheets}: {rows} {rows:row|rows}.',
  },
  skipped: { ru: 'Пропущено: {n}', uk: 'Пропущено: {n}', en: '{n} left out' },
  details: { ru: 'Подробнее', uk: 'Докладніше', en: 'Details' },
  writeAll: { ru: 'Все отчёты на листы', uk: 'Усі звіти на аркуші', en: 'Write all reports' },
  writeFavourites: {
    ru: 'Избранные на листы ({n})',
    uk: 'Обрані на аркуші ({n})',
    en: 'Write the favourites ({n})',
  },
  favourites: { ru: 'Избранное', uk: 'Обране', en: 'Favourites' },
  addFavourite: {
    ru: 'Добавить «{report}» в избранное',
    uk: 'Додати «{report}» до обраного',
    en: 'Add “{report}” to the favourites',
  },
  removeFavourite: {
    ru: 'Убрать «{report}» из избранного',
    uk: 'Прибрати «{report}» з обраного',
    en: 'Remove “{report}” from the favourites',
  },
  search: { ru: 'Найти отчёт', uk: 'Знайти звіт', en: 'Find a report' },
  noneFound: {
    ru: 'По запросу «{wanted}» отчётов нет. Попробуйте другое слово, например «клиенты».',
    uk: 'За запитом «{wanted}» звітів немає. Спробуйте інше слово, наприклад «клієнти».',
    en: 'No report is about “{wanted}”. Try another word, “clients” for one.',
  },
  needsColumn: {
    ru: 'Нужен столбец «{column}».',
    uk: 'Потрібен стовпець «{column}».',
    en: 'Needs the column “{column}”.',
  },
  column: { ru: 'Данные', uk: 'Дані', en: 'Data' },
} satisfies Record<string, Phrase>;

/** The groups of reports, in the order they are shown. */
export const groupWords: Readonly<Record<Group, Phrase>> = {
  segmentation: { ru: 'Кто наши клиенты', uk: 'Хто наші клієнти', en: 'Who our clients are' },
  movement: { ru: 'Что с ними происходит', uk: 'Що з ними відбувається', en: 'How they are moving' },
  value: { ru: 'Сколько они приносят', uk: 'Скільки вони приносять', en: 'What they are worth' },
  plans: { ru: 'Планы и действия', uk: 'Плани та дії', en: 'Plans and actions' },
  base: { ru: 'Порядок в базе', uk: 'Лад у базі', en: 'Keeping the base in order' },
};
