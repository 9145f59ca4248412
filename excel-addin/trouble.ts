import { troublesOf, wordsIn, type Language, type Phrase } from '../core';

const sentences = {
  'protected-workbook': {
    ru: 'Структура книги защищена: листы отчётов нельзя добавить. Снимите защиту («Рецензирование» → «Защитить книгу») и повторите.',
    uk: 'Структуру книги захищено: аркуші звітів не можна додати. Зніміть захист («Рецензування» → «Захистити книгу») і повторіть.',
    en: 'The structure of the workbook is protected: no sheets can be added for the reports. Unprotect it (Review → Protect Workbook) and try again.',
  },
  'protected-sheet': {
    ru: 'Лист «{sheet}» защищён. Снимите защиту («Рецензирование» → «Снять защиту листа») и повторите.',
    uk: 'Аркуш «{sheet}» захищено. Зніміть захист («Рецензування» → «Зняти захист аркуша») і повторіть.',
    en: 'The sheet “{sheet}” is protected. Unprotect it (Review → Unprotect Sheet) and try again.',
  },
  refused: {
    ru: 'Excel не даёт изменить книгу: она открыта только для чтения или защищена. Снимите защиту или сохраните копию и повторите.',
    uk: 'Excel не дає змінити книгу: її відкрито лише для читання або захищено. Зніміть захист або збережіть копію й повторіть.',
    en: 'Excel does not let the workbook be changed: it is read-only or protected. Unprotect it or save a copy and try again.',
  },
  gone: {
    ru: 'Пока шла работа, лист или таблицу удалили либо переименовали. Повторите: отчёты возьмут листы, которые есть сейчас.',
    uk: 'Поки тривала робота, аркуш або таблицю видалили чи перейменували. Повторіть: звіти візьмуть аркуші, які є зараз.',
    en: 'A sheet or a table was deleted or renamed meanwhile. Try again: the reports will take the sheets that are there now.',
  },
  'too-large': {
    ru: 'Данных слишком много для одного обращения к Excel. Выберите период короче или уберите с листа длинные тексты и повторите.',
    uk: 'Даних забагато для одного звернення до Excel. Виберіть коротший період або приберіть з аркуша довгі тексти й повторіть.',
    en: 'This is too much data for one request to Excel. Choose a shorter period or remove long texts from the sheet and try again.',
  },
  'too-many-cells': {
    ru: 'На листе «{sheet}» слишком много заполненных ячеек: строк {rows}, столбцов {columns}. Уберите лишние столбцы или оставьте продажи за период покороче и повторите.',
    uk: 'На аркуші «{sheet}» забагато заповнених клітинок: рядків {rows}, стовпців {columns}. Приберіть зайві стовпці або залиште продажі за коротший період і повторіть.',
    en: 'The sheet “{sheet}” has too many filled cells: {rows} rows, {columns} columns. Remove columns you do not need, or keep the sales of a shorter period, and try again.',
  },
  editing: {
    ru: 'Закончите ввод в ячейке (Enter или Esc) и повторите.',
    uk: 'Завершіть введення в клітинці (Enter або Esc) і повторіть.',
    en: 'Finish typing in the cell (Enter or Esc) and try again.',
  },
  occupied: {
    ru: 'В ячейке {cell} уже что-то есть. Выделите пустую ячейку и повторите.',
    uk: 'У клітинці {cell} уже щось є. Виділіть порожню клітинку й повторіть.',
    en: 'The cell {cell} is not empty. Select an empty cell and try again.',
  },
} satisfies Record<string, Phrase>;

const unexpected: Phrase = {
  ru: 'Excel не справился: {text}. Повторите; если не поможет, закройте книгу и откройте её снова.',
  uk: 'Excel не впорався: {text}. Повторіть; якщо не допоможе, закрийте книгу й відкрийте її знову.',
  en: 'Excel failed: {text}. Try again; if that does not help, close the workbook and open it again.',
};

/** What Office calls what the user can mend. */
const kinds: Readonly<Record<string, keyof typeof sentences>> = {
  AccessDenied: 'refused',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InvalidOperationInCellEditMode: 'editing',
};

export const { trouble, isTrouble, troubleText } = troublesOf({ sentences, unexpected, kinds });

/** Does the work; where it fails, rejects with a sentence for the user, and with the error itself as its cause. */
export async function inWords<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(troubleText(error, wordsIn(language)), { cause: error });
  }
}
