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
  reset: { ru: 'Сбросить', uk: 'Скинути', en: 'Reset' },
  resetHint: { ru: 'Вернуть стандартные значения', uk: 'Повернути стандартні значення', en: 'Back to the defaults' },
  compared: { ru: 'сравнение: {period}', uk: 'порівняння: {period}', en: 'compared by {period}' },
  resetScope: { ru: 'Сбросить отбор', uk: 'Скинути відбір', en: 'Reset the selection' },
  managers: { ru: 'Продажи менеджеров', uk: 'Продажі менеджерів', en: 'Sales of these managers' },
  allManagers: { ru: 'все менеджеры', uk: 'усі менеджери', en: 'all managers' },
  managersHelp: {
    ru: 'Если никто не отмечен, взяты продажи всех. Отбор действует, пока панель открыта.',
    uk: 'Якщо нікого не позначено, узято продажі всіх. Відбір діє, доки панель відкрита.',
    en: 'Nobody ticked: everybody’s sales. The choice lasts as long as the pane is open.',
  },
  on: { ru: 'На {asOf}', uk: 'На {asOf}', en: 'As of {asOf}' },
  asOf: { ru: 'Дата отчёта', uk: 'Дата звіту', en: 'As-of date' },
  asOfHelp: {
    ru: 'Продажи с этого дня не учитываются, сравниваются только законченные к нему периоды.',
    uk: 'Продажі від цього дня не враховуються, порівнюються лише закінчені до нього періоди.',
    en: 'Sales from this day on are left out, and only periods that have ended by then are compared.',
  },
  allowedList: {
    ru: 'по возрастанию через «/», от {least} до {most}, чисел {fewest}–{longest}',
    uk: 'за зростанням через «/», від {least} до {most}, чисел {fewest}–{longest}',
    en: 'increasing, between “/”, from {least} to {most}, {fewest}–{longest} numbers',
  },
} satisfies Record<string, Phrase>;
