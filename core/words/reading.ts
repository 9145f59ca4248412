import type { SkipReason } from '../grid/reading';
import type { Phrase } from './language';

/** Why a row was left out, in a sentence that stands beside the row's number and the cell's value. */
export const skipSentences: Readonly<Record<SkipReason, Phrase>> = {
  'no-client': {
    ru: 'Не указан клиент',
    uk: 'Не вказано клієнта',
    en: 'The client is missing',
  },
  'no-date': {
    ru: 'Не указана дата',
    uk: 'Не вказано дату',
    en: 'The date is missing',
  },
  'no-amount': {
    ru: 'Не указана сумма',
    uk: 'Не вказано суму',
    en: 'The amount is missing',
  },
  'bad-date': {
    ru: 'Дату не удалось прочитать: исправьте её в таблице',
    uk: 'Дату не вдалося прочитати: виправте її в таблиці',
    en: 'The date could not be read: correct it in the sheet',
  },
  'bad-amount': {
    ru: 'Сумму не удалось прочитать: в ячейке должно быть число',
    uk: 'Суму не вдалося прочитати: у клітинці має бути число',
    en: 'The amount could not be read: the cell should hold a number',
  },
  'bad-number': {
    ru: 'Количество или цену не удалось прочитать: в ячейке должно быть число',
    uk: 'Кількість або ціну не вдалося прочитати: у клітинці має бути число',
    en: 'The quantity or the price could not be read: the cell should hold a number',
  },
  'error-cell': {
    ru: 'В ячейке ошибка формулы: исправьте формулу',
    uk: 'У клітинці помилка формули: виправте формулу',
    en: 'The cell holds a formula error: correct the formula',
  },
  totals: {
    ru: 'Строка итогов',
    uk: 'Підсумковий рядок',
    en: 'Totals row',
  },
  blank: {
    ru: 'Пустая строка',
    uk: 'Порожній рядок',
    en: 'Blank row',
  },
  'repeated-header': {
    ru: 'Повтор шапки таблицы',
    uk: 'Повтор шапки таблиці',
    en: 'The header, repeated',
  },
  'group-heading': {
    ru: 'Строка группировки: её сумма уже учтена в документах',
    uk: 'Рядок групування: його суму вже враховано в документах',
    en: 'Grouping row: its amount is already in the documents',
  },
};

/** The account of a reading in one sentence each: facts `rows`, `read`, `skipped`, `row` (the header's number). */
export const readingSentences = {
  allRead: {
    ru: '{rows:Прочитана|Прочитаны|Прочитано} {rows} {rows:строка|строки|строк}, пропущенных нет.',
    uk: 'Прочитано {rows} {rows:рядок|рядки|рядків}, пропущених немає.',
    en: '{rows} {rows:row was|rows were} read, none was left out.',
  },
  someSkipped: {
    ru: 'Прочитано {read} из {rows} {rows:строки|строк|строк}, пропущено {skipped}: причина указана у каждой.',
    uk: 'Прочитано {read} з {rows} {rows:рядка|рядків|рядків}, пропущено {skipped}: причину вказано біля кожного.',
    en: '{read} of {rows} {rows:row|rows} read, {skipped} left out: the reason stands beside each.',
  },
  headerAt: {
    ru: 'Шапка таблицы – в строке {row}.',
    uk: 'Шапка таблиці – у рядку {row}.',
    en: 'The header is in row {row}.',
  },
  noHeader: {
    ru: 'Шапки в таблице нет: столбцы определены по содержимому, проверьте их.',
    uk: 'Шапки в таблиці немає: стовпці визначено за вмістом, перевірте їх.',
    en: 'The table has no header: the columns were told by their content, please check them.',
  },
  grouped: {
    ru: 'Отчёт с группировкой: клиент взят из строки-заголовка, суммы – из строк документов под ней.',
    uk: 'Звіт із групуванням: клієнта взято з рядка-заголовка, суми – з рядків документів під ним.',
    en: 'A grouped report: the client is taken from the heading row, the amounts from the documents below it.',
  },
  derivedAmount: {
    ru: 'Столбца с суммой нет: сумма посчитана как количество × цена.',
    uk: 'Стовпця із сумою немає: суму пораховано як кількість × ціна.',
    en: 'There is no amount column: the amount was computed as quantity × price.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
