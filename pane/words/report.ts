import type { Phrase } from '../../core';

export const reportWords = {
  back: { ru: 'Ко всем отчётам', uk: 'До всіх звітів', en: 'Back to all reports' },
  actions: { ru: 'Действия с отчётом', uk: 'Дії зі звітом', en: 'What to do with the report' },
  write: { ru: 'Записать на лист', uk: 'Записати на аркуш', en: 'Write to sheet' },
  goToSheet: { ru: 'Перейти к листу «{sheet}»', uk: 'Перейти до аркуша «{sheet}»', en: 'Go to the sheet “{sheet}”' },
  notWrittenYet: {
    ru: 'Листа пока нет: сначала запишите отчёт',
    uk: 'Аркуша поки немає: спершу запишіть звіт',
    en: 'There is no sheet yet: write the report first',
  },
  refresh: { ru: 'Прочитать данные заново', uk: 'Прочитати дані наново', en: 'Read the data again' },
  formulas: { ru: 'Вставить формулу', uk: 'Вставити формулу', en: 'Insert a formula' },
  settings: { ru: 'Настройки отчёта', uk: 'Налаштування звіту', en: 'Report settings' },
  computing: { ru: 'Считаю…', uk: 'Рахую…', en: 'Computing…' },
  unknown: { ru: 'Такого отчёта нет', uk: 'Такого звіту немає', en: 'There is no such report' },
} satisfies Record<string, Phrase>;
