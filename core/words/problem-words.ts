import type { ProblemCode } from '../problem';
import type { Phrase } from './language';

/** Why there is no answer and what to do next, one sentence or two per code. */
export const problemSentences: Readonly<Record<ProblemCode, Phrase>> = {
  'no-table': {
    ru: 'Продажи не найдены. Нужен лист, где в каждой строке дата, клиент и сумма. Просмотрены листы: {sheets}.',
    uk: 'Продажі не знайдено. Потрібен аркуш, де в кожному рядку дата, клієнт і сума. Переглянуто аркуші: {sheets}.',
    en: 'No sales were found. A sheet is needed with a date, a client and an amount in every row. Sheets looked at: {sheets}.',
  },
  'no-column': {
    ru: 'Не найден столбец «{column}». Укажите его сами или добавьте в таблицу. Заголовки в ней: {headers}.',
    uk: 'Не знайдено стовпець «{column}». Укажіть його самі або додайте до таблиці. Заголовки в ній: {headers}.',
    en: 'The column “{column}” was not found. Point it out or add it to the table. Its headers: {headers}.',
  },
  'no-rows': {
    ru: 'Нет ни одной строки, которую можно прочитать (пропущено: {skipped}). Проверьте, что под заголовком есть даты, клиенты и суммы.',
    uk: 'Немає жодного рядка, який можна прочитати (пропущено: {skipped}). Перевірте, що під заголовком є дати, клієнти й суми.',
    en: 'Not a single row could be read (skipped: {skipped}). Check that there are dates, clients and amounts below the header.',
  },
  'nothing-in-window': {
    ru: 'За выбранный период данных нет. Данные есть с {first} по {last}: выберите другой период или дату отчёта.',
    uk: 'За вибраний період даних немає. Дані є з {first} по {last}: виберіть інший період або дату звіту.',
    en: 'There is nothing in the chosen period. There is data from {first} to {last}: choose another period or as-of date.',
  },
  'too-few-periods': {
    ru: 'Полных периодов «{period}» найдено {found}, нужно {needed}. Выберите период короче: {shorter}.',
    uk: 'Повних періодів «{period}» знайдено {found}, потрібно {needed}. Виберіть коротший період: {shorter}.',
    en: '{found} complete periods of one {period} were found, {needed} are needed. Choose a shorter period: {shorter}.',
  },
  'too-few-clients': {
    ru: 'Клиентов найдено {found}, нужно не меньше {needed}. Возьмите период длиннее или другой лист.',
    uk: 'Клієнтів знайдено {found}, потрібно щонайменше {needed}. Візьміть довший період або інший аркуш.',
    en: '{found} clients were found, at least {needed} are needed. Take a longer period or another sheet.',
  },
  'nobody-positive': {
    ru: 'Ни у одного из {clients} {clients:клиента|клиентов|клиентов} нет положительной выручки за период. Возьмите период длиннее или проверьте столбец с суммой.',
    uk: 'У жодного з {clients} {clients:клієнта|клієнтів|клієнтів} немає додатного виторгу за період. Візьміть довший період або перевірте стовпець із сумою.',
    en: 'None of the {clients} {clients:client|clients} has positive revenue in the period. Take a longer period or check the column of amounts.',
  },
  'bad-setting': {
    ru: 'Настройка «{setting}» не может быть «{value}». Допустимо: {allowed}.',
    uk: 'Налаштування «{setting}» не може бути «{value}». Дозволено: {allowed}.',
    en: 'The setting “{setting}” cannot be “{value}”. Allowed: {allowed}.',
  },
  'unknown-setting': {
    ru: 'Настройки «{setting}» нет. Есть: {known}.',
    uk: 'Налаштування «{setting}» немає. Є: {known}.',
    en: 'There is no setting “{setting}”. There are: {known}.',
  },
  'unknown-report': {
    ru: 'Отчёта «{report}» нет. Есть: {known}.',
    uk: 'Звіту «{report}» немає. Є: {known}.',
    en: 'There is no report “{report}”. There are: {known}.',
  },
  'unknown-sheet': {
    ru: 'Листа «{sheet}» нет. Есть: {sheets}.',
    uk: 'Аркуша «{sheet}» немає. Є: {sheets}.',
    en: 'There is no sheet “{sheet}”. There are: {sheets}.',
  },
  'unknown-manager': {
    ru: 'Менеджера «{manager}» в продажах и в таблице клиентов нет. Есть: {known}.',
    uk: 'Менеджера «{manager}» у продажах і в таблиці клієнтів немає. Є: {known}.',
    en: 'There is no manager “{manager}” in the sales or in the client table. There are: {known}.',
  },
  'unknown-client': {
    ru: 'Клиента «{client}» в продажах нет. Похожие имена: {near}.',
    uk: 'Клієнта «{client}» у продажах немає. Схожі імена: {near}.',
    en: 'There is no client “{client}” in the sales. Similar names: {near}.',
  },
  'unknown-header': {
    ru: 'Заголовка «{header}» нет. Есть: {headers}.',
    uk: 'Заголовка «{header}» немає. Є: {headers}.',
    en: 'There is no header “{header}”. There are: {headers}.',
  },
  'bad-argument': {
    ru: 'Аргумент «{argument}» не подходит. Нужно: {expected}.',
    uk: 'Аргумент «{argument}» не підходить. Потрібно: {expected}.',
    en: 'The argument “{argument}” will not do. Needed: {expected}.',
  },
  'unequal-ranges': {
    ru: 'Диапазоны разной высоты: {first} и {second}. Выделите одинаковые строки.',
    uk: 'Діапазони різної висоти: {first} і {second}. Виділіть однакові рядки.',
    en: 'The ranges differ in height: {first} and {second}. Select the same rows.',
  },
  'unreadable-file': {
    ru: 'Файл «{file}» не читается: {reason}. Сохраните его как .xlsx или .csv и повторите.',
    uk: 'Файл «{file}» не читається: {reason}. Збережіть його як .xlsx або .csv і повторіть.',
    en: 'The file “{file}” cannot be read: {reason}. Save it as .xlsx or .csv and try again.',
  },
};

export const tooShortAnyway: Phrase = {
  ru: 'Для сравнения нужно не меньше двух полных периодов, а продаж меньше чем за два месяца. Добавьте продажи за более долгое время.',
  uk: 'Для порівняння потрібно щонайменше два повні періоди, а продажів менше ніж за два місяці. Додайте продажі за довший час.',
  en: 'A comparison needs two complete periods at least, and there are less than two months of sales. Add sales over a longer time.',
};

export const otherTable: Phrase = {
  ru: 'Не найдена таблица «{table}». Нужен лист, где есть: {needed}. Добавьте его или укажите лист в «Данных». Просмотрены листы: {sheets}.',
  uk: 'Не знайдено таблицю «{table}». Потрібен аркуш, де є: {needed}. Додайте його або вкажіть аркуш у «Даних». Переглянуто аркуші: {sheets}.',
  en: 'The table “{table}” was not found. A sheet is needed that has: {needed}. Add it, or point at the sheet under “Data”. Sheets looked at: {sheets}.',
};

export const otherRows: Phrase = {
  ru: 'В таблице «{table}» нет ни одной строки, которую можно прочитать (пропущено: {skipped}). Проверьте столбцы: {needed}.',
  uk: 'У таблиці «{table}» немає жодного рядка, який можна прочитати (пропущено: {skipped}). Перевірте стовпці: {needed}.',
  en: 'Not a single row of the table “{table}” could be read (skipped: {skipped}). Check the columns: {needed}.',
};
