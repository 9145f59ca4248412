import type { Phrase } from '../../core';

export const reportWords = {
  back: { ru: 'Ко всем отчётам', uk: 'До всіх звітів', en: 'All reports' },
  actions: { ru: 'Действия с отчётом', uk: 'Дії зі звітом', en: 'What to do with the report' },
  write: { ru: 'Записать на лист', uk: 'Записати на аркуш', en: 'Write to sheet' },
  goToSheet: { ru: 'К листу', uk: 'До аркуша', en: 'Go to sheet' },
  goToNamed: { ru: 'Перейти к листу «{sheet}»', uk: 'Перейти до аркуша «{sheet}»', en: 'Go to the sheet “{sheet}”' },
  refresh: { ru: 'Обновить', uk: 'Оновити', en: 'Refresh' },
  refreshHint: { ru: 'Прочитать данные заново', uk: 'Прочитати дані наново', en: 'Read the data again' },
  refreshBoth: {
    ru: 'Прочитать данные заново и обновить лист',
    uk: 'Прочитати дані наново й оновити аркуш',
    en: 'Read the data again and refresh the sheet',
  },
  formula: { ru: 'Формула', uk: 'Формула', en: 'Formula' },
  formulaHint: {
    ru: 'Вставить формулу в ячейку',
    uk: 'Вставити формулу в клітинку',
    en: 'Insert a formula into a cell',
  },
  settings: { ru: 'Настройки', uk: 'Налаштування', en: 'Settings' },
  settingsHint: { ru: 'Как считается отчёт', uk: 'Як рахується звіт', en: 'How the report is computed' },
  computing: { ru: 'Считаю…', uk: 'Рахую…', en: 'Computing…' },
} satisfies Record<string, Phrase>;
