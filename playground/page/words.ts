import type { Phrase } from '../../core';

export const pageWords = {
  tagline: { ru: 'песочница', uk: 'пісочниця', en: 'playground' },
  kind: { ru: 'Где открыто дополнение', uk: 'Де відкрито доповнення', en: 'Where the add-in is open' },
  open: { ru: 'Открыть файл', uk: 'Відкрити файл', en: 'Open a file' },
  openHint: {
    ru: 'Книга .xlsx или таблица .csv; файл можно и перетащить на страницу',
    uk: 'Книга .xlsx або таблиця .csv; файл можна й перетягнути на сторінку',
    en: 'A workbook .xlsx or a table .csv; you can also drop the file on the page',
  },
  sample: { ru: 'Пример', uk: 'Приклад', en: 'Sample' },
  sampleHint: {
    ru: 'Открыть заново книгу-пример: отгрузки оптового склада за три года',
    uk: 'Відкрити наново книгу-приклад: відвантаження оптового складу за три роки',
    en: 'Open the sample workbook anew: three years of a wholesaler’s sales',
  },
  sampleName: { ru: 'Пример.xlsx', uk: 'Приклад.xlsx', en: 'Sample.xlsx' },
  dropOwn: {
    ru: 'перетащите сюда свою выгрузку',
    uk: 'перетягніть сюди своє вивантаження',
    en: 'drop your own export here',
  },
  save: { ru: 'Сохранить .xlsx', uk: 'Зберегти .xlsx', en: 'Save as .xlsx' },
  language: { ru: 'Язык', uk: 'Мова', en: 'Language' },
  opening: { ru: 'Открываю {file} …', uk: 'Відкриваю {file} …', en: 'Opening {file} …' },
  saving: { ru: 'Сохраняю {file} …', uk: 'Зберігаю {file} …', en: 'Saving {file} …' },
  starting: { ru: 'Запускаю дополнение …', uk: 'Запускаю доповнення …', en: 'Starting the add-in …' },
  building: {
    ru: 'Дополнение собирается: это бывает один раз, после установки …',
    uk: 'Доповнення збирається: це буває один раз, після встановлення …',
    en: 'The add-in is being built: this happens once, after installation …',
  },
  ribbon: { ru: 'Лента: Clientele', uk: 'Стрічка: Clientele', en: 'Ribbon: Clientele' },
  extensions: { ru: 'Расширения: Clientele', uk: 'Розширення: Clientele', en: 'Extensions: Clientele' },
  drop: {
    ru: 'Отпустите файл, чтобы открыть его',
    uk: 'Відпустіть файл, щоб відкрити його',
    en: 'Drop the file to open it',
  },
  grid: { ru: 'Книга', uk: 'Книга', en: 'Workbook' },
  pane: { ru: 'Дополнение', uk: 'Доповнення', en: 'Add-in' },
  close: { ru: 'Закрыть сообщение', uk: 'Закрити повідомлення', en: 'Close the message' },
  writtenAnew: {
    ru: 'Сохранено. На {n:листе|листах|листах} {sheets} изменились диаграммы, правила, таблицы или параметры страницы, поэтому рисунки, примечания и проверки данных исходного файла на {n:нём|них|них} не сохранены.',
    uk: 'Збережено. На {n:аркуші|аркушах|аркушах} {sheets} змінилися діаграми, правила, таблиці або параметри сторінки, тому малюнки, примітки й перевірки даних вихідного файлу на {n:ньому|них|них} не збережено.',
    en: 'Saved. Charts, rules, tables or the page setup changed on the {n:sheet|sheets} {sheets}, so pictures, notes and data checks of the original file are not kept there.',
  },
  failed: {
    ru: 'Что-то пошло не так: {reason}. Откройте файл ещё раз.',
    uk: 'Щось пішло не так: {reason}. Відкрийте файл ще раз.',
    en: 'Something went wrong: {reason}. Open the file again.',
  },
} satisfies Record<string, Phrase>;
