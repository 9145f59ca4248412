import type { Phrase } from '../../core';

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
  writeSet: {
    ru: '{n} {n:отчёт|отчёта|отчётов} на листы',
    uk: '{n} {n:звіт|звіти|звітів} на аркуші',
    en: 'Write {n} {n:report|reports}',
  },
  set: { ru: 'Набор отчётов', uk: 'Набір звітів', en: 'Set of reports' },
  setOf: { ru: '{set} ({n})', uk: '{set} ({n})', en: '{set} ({n})' },
  needs: { ru: 'Нужна таблица «{table}»', uk: 'Потрібна таблиця «{table}»', en: 'Needs the table “{table}”' },
  needsHow: {
    ru: 'Добавьте в книгу лист, где есть: {columns}.',
    uk: 'Додайте до книги аркуш, де є: {columns}.',
    en: 'Add a sheet to the workbook that has: {columns}.',
  },
  pointOutSheet: { ru: 'Указать лист', uk: 'Указати аркуш', en: 'Point at the sheet' },
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
