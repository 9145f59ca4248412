import type { Phrase } from '../../core';

/** Made-up sales for a workbook without any. */
export const sampleWords = {
  offer: {
    ru: 'Нет выгрузки под рукой? Посмотрите отчёты на примере: выдуманные продажи за два года встанут на новый лист, его можно потом удалить.',
    uk: 'Немає вивантаження під рукою? Погляньте на звіти на прикладі: вигадані продажі за два роки стануть на новий аркуш, його можна потім видалити.',
    en: 'No export at hand? Try the reports on an example: made-up sales of two years go to a new sheet, which you can delete later.',
  },
  insert: { ru: 'Вставить пример', uk: 'Вставити приклад', en: 'Insert an example' },
  inserting: { ru: 'Вставляю пример', uk: 'Вставляю приклад', en: 'Inserting the example' },
  notInserted: {
    ru: 'Пример не вставлен. {reason}',
    uk: 'Приклад не вставлено. {reason}',
    en: 'The example was not inserted. {reason}',
  },
} satisfies Record<string, Phrase>;
