import type { Phrase } from '../../core';

export const settingWords = {
  settings: { ru: 'Настройки отчёта', uk: 'Налаштування звіту', en: 'Report settings' },
  more: { ru: 'Ещё настройки: {n}', uk: 'Ще налаштування: {n}', en: 'More settings: {n}' },
  forAll: {
    ru: 'Применить и к другим отчётам с этими настройками',
    uk: 'Застосувати й до інших звітів із цими налаштуваннями',
    en: 'Apply to other reports that have these settings too',
  },
  apply: { ru: 'Применить', uk: 'Застосувати', en: 'Apply' },
  reset: { ru: 'Вернуть стандартные', uk: 'Повернути стандартні', en: 'Reset to defaults' },
  compared: { ru: 'сравнение: {period}', uk: 'порівняння: {period}', en: 'compared by {period}' },
  resetTime: { ru: 'Вернуть стандартный период', uk: 'Повернути стандартний період', en: 'Reset the period' },
  on: { ru: 'На {asOf}', uk: 'На {asOf}', en: 'As of {asOf}' },
  asOf: { ru: 'Дата отчёта', uk: 'Дата звіту', en: 'As-of date' },
  asOfHelp: {
    ru: 'Продажи с этого дня не учитываются.',
    uk: 'Продажі від цього дня не враховуються.',
    en: 'Sales from this day on are left out.',
  },
  allowedList: {
    ru: 'по возрастанию через «/», от {least} до {most}, чисел {fewest}–{longest}',
    uk: 'за зростанням через «/», від {least} до {most}, чисел {fewest}–{longest}',
    en: 'increasing, between “/”, from {least} to {most}, {fewest}–{longest} numbers',
  },
} satisfies Record<string, Phrase>;
