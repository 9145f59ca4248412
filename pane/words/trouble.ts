import type { Phrase } from '../../core';

/** Where there is nothing to show: why, and what to do next. */
export const troubleWords = {
  nothingRead: { ru: 'Продажи пока не прочитаны', uk: 'Продажі поки не прочитано', en: 'No sales have been read yet' },
  emptyBook: {
    ru: 'Книга пуста. Вставьте на лист выгрузку продаж: в каждой строке дата, клиент и сумма, сверху заголовки. Подойдёт и сырая выгрузка из 1С или CRM.',
    uk: 'Книга порожня. Вставте на аркуш вивантаження продажів: у кожному рядку дата, клієнт і сума, згори заголовки. Підійде й необроблене вивантаження з 1С або CRM.',
    en: 'The workbook is empty. Paste your sales into a sheet: a date, a client and an amount in every row, headers above. A raw export from your CRM will do.',
  },
  failed: { ru: 'Прочитать книгу не удалось', uk: 'Прочитати книгу не вдалося', en: 'The workbook could not be read' },
  failedNext: {
    ru: 'Закончите ввод в ячейке (Enter или Esc), закройте открытые окна и повторите.',
    uk: 'Завершіть введення в клітинці (Enter або Esc), закрийте відкриті вікна й повторіть.',
    en: 'Finish typing in the cell (Enter or Esc), close open dialogs and try again.',
  },
  reason: { ru: 'Ответ программы: {reason}', uk: 'Відповідь програми: {reason}', en: 'The answer was: {reason}' },
  stopped: { ru: 'Чтение остановлено', uk: 'Читання зупинено', en: 'Reading was stopped' },
  stoppedNext: {
    ru: 'Данные не изменены. Прочитайте книгу, когда будете готовы.',
    uk: 'Дані не змінено. Прочитайте книгу, коли будете готові.',
    en: 'Nothing was changed. Read the workbook whenever you are ready.',
  },
  oldShown: {
    ru: 'Прочитать заново не удалось, показаны прежние данные.',
    uk: 'Прочитати наново не вдалося, показано попередні дані.',
    en: 'Reading again did not succeed; the earlier data are shown.',
  },
  again: { ru: 'Прочитать книгу', uk: 'Прочитати книгу', en: 'Read the workbook' },
  retry: { ru: 'Повторить', uk: 'Повторити', en: 'Try again' },
  forget: { ru: 'Определить столбцы заново', uk: 'Визначити стовпці наново', en: 'Recognise the columns again' },
  pointOutColumn: { ru: 'Указать столбец', uk: 'Указати стовпець', en: 'Point it out' },
  whichColumn: { ru: 'Где здесь «{column}»?', uk: 'Де тут «{column}»?', en: 'Which column is “{column}”?' },
  choose: { ru: 'Выберите…', uk: 'Виберіть…', en: 'Choose…' },
  compareBy: { ru: 'Сравнить по периоду: {period}', uk: 'Порівняти за періодом: {period}', en: 'Compare by {period}' },
  allSales: { ru: 'Взять все продажи', uk: 'Узяти всі продажі', en: 'Take all sales' },
  notLoaded: {
    ru: 'Часть программы не загрузилась',
    uk: 'Частина програми не завантажилася',
    en: 'A part of the program did not load',
  },
  notLoadedNext: {
    ru: 'Ваши данные не изменены. Проверьте связь с интернетом и нажмите «Повторить».',
    uk: 'Ваші дані не змінено. Перевірте з’єднання з інтернетом і натисніть «Повторити».',
    en: 'Your data are unchanged. Check the connection and press “Try again”.',
  },
  broken: { ru: 'В программе ошибка', uk: 'У програмі помилка', en: 'Something is wrong in the program' },
  brokenNext: {
    ru: 'Ваши данные не изменены. Нажмите «Повторить»; если не помогло, пришлите разработчику текст ниже.',
    uk: 'Ваші дані не змінено. Натисніть «Повторити»; якщо не допомогло, надішліть розробникові текст нижче.',
    en: 'Your data are unchanged. Press “Try again”; if that does not help, send the developer the text below.',
  },
} satisfies Record<string, Phrase>;
