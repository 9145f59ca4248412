import type { Phrase } from '../../core';

/** Messages about what the user has just done, and what to do where it went wrong. */
export const noticeWords = {
  quoted: { ru: '«{name}»', uk: '«{name}»', en: '“{name}”' },
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
    ru: 'Ctrl+Z эту запись не отменит: ненужный отчёт удалите вместе с листом. Ваши листы не изменены.',
    uk: 'Ctrl+Z цей запис не скасує: непотрібний звіт видаліть разом з аркушем. Ваші аркуші не змінено.',
    en: 'Ctrl+Z does not undo this: to take a report away, delete its sheet. Your own sheets are unchanged.',
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
    ru: 'Отчёт не записан на лист. {reason}',
    uk: 'Звіт не записано на аркуш. {reason}',
    en: 'The sheets could not be written. {reason}',
  },
  ofCommand: {
    ru: 'Кнопка на ленте не сработала. {reason}',
    uk: 'Кнопка на стрічці не спрацювала. {reason}',
    en: 'The button on the ribbon did not work. {reason}',
  },
  notSaved: {
    ru: 'Выбор действует, но в книге не сохранён. {reason}',
    uk: 'Вибір діє, але в книзі його не збережено. {reason}',
    en: 'The choice holds, but is not kept in the workbook. {reason}',
  },
  notShown: {
    ru: 'Перейти к ячейкам не удалось. {reason}',
    uk: 'Перейти до клітинок не вдалося. {reason}',
    en: 'The cells could not be shown. {reason}',
  },
  inserted: {
    ru: 'Формула {name} вставлена в выделенную ячейку.',
    uk: 'Формулу {name} вставлено у виділену клітинку.',
    en: 'The formula {name} is in the selected cell.',
  },
  notInserted: {
    ru: 'Формула не вставлена. {reason}',
    uk: 'Формулу не вставлено. {reason}',
    en: 'The formula was not inserted. {reason}',
  },
  goThere: { ru: 'Перейти к листу', uk: 'Перейти до аркуша', en: 'Go to the sheet' },
  close: { ru: 'Закрыть сообщение', uk: 'Закрити повідомлення', en: 'Close the message' },
} satisfies Record<string, Phrase>;
