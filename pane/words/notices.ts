import type { Phrase } from '../../core';

/** Messages about what the user has just done, and what to do where it went wrong. */
export const noticeWords = {
  written: {
    ru: '{n:Отчёт записан на лист|Отчёты записаны на листы|Отчёты записаны на листы} {list}.',
    uk: '{n:Звіт записано на аркуш|Звіти записано на аркуші|Звіти записано на аркуші} {list}.',
    en: 'Written to the {n:sheet|sheets} {list}.',
  },
  stoppedWriting: {
    ru: 'Остановлено. Уже записаны: {list}.',
    uk: 'Зупинено. Уже записано: {list}.',
    en: 'Stopped. Already written: {list}.',
  },
  nothingWritten: {
    ru: 'На листы ничего не записано.',
    uk: 'На аркуші нічого не записано.',
    en: 'Nothing was written to sheets.',
  },
  undoInExcel: {
    ru: 'Ctrl+Z в Excel запись надстройки не отменяет: ненужный отчёт уберите вместе с его листом. Ваши листы не изменены.',
    uk: 'Ctrl+Z в Excel запис надбудови не скасовує: непотрібний звіт приберіть разом із його аркушем. Ваші аркуші не змінено.',
    en: 'Ctrl+Z in Excel does not undo what an add-in writes: to take a report away, delete its sheet. Your own sheets are unchanged.',
  },
  undoInSheets: {
    ru: 'Отменить: Ctrl+Z или «Файл → История версий». Ваши листы не изменены.',
    uk: 'Скасувати: Ctrl+Z або «Файл → Історія версій». Ваші аркуші не змінено.',
    en: 'To undo: Ctrl+Z or File → Version history. Your own sheets are unchanged.',
  },
  nameTaken: {
    ru: 'В книге уже {n:есть другой лист|есть другие листы|есть другие листы} {wanted}. Записать на {free}?',
    uk: 'У книзі вже {n:є інший аркуш|є інші аркуші|є інші аркуші} {wanted}. Записати на {free}?',
    en: 'The workbook already has {n:another sheet|other sheets} {wanted}. Write to {free}?',
  },
  writeThere: { ru: 'Записать', uk: 'Записати', en: 'Write' },
  cancel: { ru: 'Отмена', uk: 'Скасувати', en: 'Cancel' },
  question: { ru: 'Вопрос', uk: 'Запитання', en: 'Question' },
  sheetChanged: {
    ru: 'Лист с данными изменился: показано то, что было прочитано раньше.',
    uk: 'Аркуш із даними змінився: показано те, що було прочитано раніше.',
    en: 'The sheet with the data has changed: what is shown was read before.',
  },
  readAgain: { ru: 'Прочитать заново', uk: 'Прочитати наново', en: 'Read again' },
  notWritten: {
    ru: 'Записать на лист не удалось. Закончите ввод в ячейке, снимите защиту книги и повторите. ({reason})',
    uk: 'Записати на аркуш не вдалося. Завершіть введення в клітинці, зніміть захист книги й повторіть. ({reason})',
    en: 'The sheets could not be written. Finish typing in the cell, unprotect the workbook and try again. ({reason})',
  },
  notSaved: {
    ru: 'Выбор действует, но сохранить его в книге не удалось. Проверьте, что книгу можно изменять. ({reason})',
    uk: 'Вибір діє, але зберегти його в книзі не вдалося. Перевірте, що книгу можна змінювати. ({reason})',
    en: 'The choice holds, but it could not be kept in the workbook. Check that the workbook can be edited. ({reason})',
  },
  notShown: {
    ru: 'Перейти к ячейкам не удалось: возможно, лист удалён или скрыт. ({reason})',
    uk: 'Перейти до клітинок не вдалося: можливо, аркуш видалено або приховано. ({reason})',
    en: 'The cells could not be shown: the sheet may be deleted or hidden. ({reason})',
  },
  inserted: {
    ru: 'Формула {name} вставлена в выделенную ячейку.',
    uk: 'Формулу {name} вставлено у виділену клітинку.',
    en: 'The formula {name} is in the selected cell.',
  },
  notInserted: {
    ru: 'Вставить формулу не удалось. Выделите пустую ячейку и повторите. ({reason})',
    uk: 'Вставити формулу не вдалося. Виділіть порожню клітинку й повторіть. ({reason})',
    en: 'The formula could not be inserted. Select an empty cell and try again. ({reason})',
  },
  goThere: { ru: 'Перейти к листу', uk: 'Перейти до аркуша', en: 'Go to the sheet' },
  close: { ru: 'Закрыть сообщение', uk: 'Закрити повідомлення', en: 'Close the message' },
} satisfies Record<string, Phrase>;
