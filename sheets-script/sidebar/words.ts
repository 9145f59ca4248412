import type { Phrase } from '../../core';

export const paneWords = {
  language: { ru: 'Язык отчётов', uk: 'Мова звітів', en: 'Language of the reports' },
  runAll: { ru: 'Все отчёты', uk: 'Усі звіти', en: 'All reports' },
  working: { ru: 'Считаю…', uk: 'Рахую…', en: 'Working…' },
  done: {
    ru: 'Готово. {n:Лист|Листы|Листы}: {sheets}.',
    uk: 'Готово. {n:Аркуш|Аркуші|Аркуші}: {sheets}.',
    en: 'Done. {n:Sheet|Sheets}: {sheets}.',
  },
} satisfies Record<string, Phrase>;

/** Every language in itself. */
export const languageNames = { ru: 'Русский', uk: 'Українська', en: 'English' } as const;
