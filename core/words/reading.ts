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
