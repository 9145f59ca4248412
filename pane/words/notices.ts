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
    ru: 'Остановлено, на листы ничего не записано.',
    uk: 'Зупинено, на аркуші нічого не записано.',
    en: 'Stopped, nothing was written to sheets.',
  },
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
