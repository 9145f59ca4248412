import type { Remark, SkipReason } from './reading';
import type { Phrase } from '../words/language';
import type { Words } from '../words/words';

const remarks: Readonly<Record<Remark['remark'], Phrase>> = {
  'filled-down': {
    ru: 'Пустые ячейки столбца «{column}» прочитаны как значение из строки выше (уверенность {percent}).',
    uk: 'Порожні клітинки стовпця «{column}» прочитано як значення з рядка вище (упевненість {percent}).',
    en: 'Blank cells of “{column}” are read as the value from the row above (confidence {percent}).',
  },
  'derived-amount': {
    ru: 'Столбца с суммой нет: сумма вычислена как «{quantity}» × «{price}».',
    uk: 'Стовпця із сумою немає: суму обчислено як «{quantity}» × «{price}».',
    en: 'There is no amount column: the amount is “{quantity}” × “{price}”.',
  },
  'cross-tab': {
    ru: 'Месяцы стоят в столбцах ({months}): каждая сумма прочитана как продажа последнего дня своего месяца, пустые ячейки и нули – не продажи, столбцы итогов не читаются.',
    uk: 'Місяці стоять у стовпцях ({months}): кожну суму прочитано як продаж останнього дня свого місяця, порожні клітинки й нулі – не продажі, стовпці підсумків не читаються.',
    en: 'The months stand across ({months}): every amount is read as a sale of the last day of its month, blank cells and zeros are no sales, columns of totals are not read.',
  },
  'no-header': {
    ru: 'Строки заголовков нет: столбцы определены по содержимому. Проверьте их или добавьте заголовки.',
    uk: 'Рядка заголовків немає: стовпці визначено за вмістом. Перевірте їх або додайте заголовки.',
    en: 'There is no header row: the columns are told by their contents. Check them, or add headers.',
  },
};

/** A remark on how a place was understood, in a sentence. */
export function remarkSentence(remark: Remark, words: Words): string {
  const phrase = remarks[remark.remark];
  return words.say(phrase, {
    ...remark,
    ...('confidence' in remark && { percent: words.percent(remark.confidence, 0) }),
  });
}

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
  'no-value': {
    ru: 'Не заполнен столбец, без которого строка не считается',
    uk: 'Не заповнено стовпець, без якого рядок не враховується',
    en: 'A column is blank without which the row does not count',
  },
  'bad-value': {
    ru: 'Значение не подходит к столбцу: исправьте его в таблице',
    uk: 'Значення не підходить до стовпця: виправте його в таблиці',
    en: 'The value does not fit the column: correct it in the sheet',
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
