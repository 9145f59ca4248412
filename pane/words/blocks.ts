import type { Phrase } from '../../core';

/** Around the blocks of a report. */
export const blockWords = {
  warning: { ru: 'Внимание', uk: 'Увага', en: 'Attention' },
  sources: { ru: 'Откуда цифры', uk: 'Звідки цифри', en: 'Where the figures come from' },
  table: { ru: 'Таблица', uk: 'Таблиця', en: 'Table' },
  more: {
    ru: 'Показать ещё {n} (осталось {left})',
    uk: 'Показати ще {n} (залишилося {left})',
    en: 'Show {n} more ({left} left)',
  },
  moreCharts: {
    ru: 'Показать ещё {n} {n:диаграмму|диаграммы|диаграмм}',
    uk: 'Показати ще {n} {n:діаграму|діаграми|діаграм}',
    en: 'Show {n} more {n:chart|charts}',
  },
  thousand: { ru: '{n}\u00a0тыс.', uk: '{n}\u00a0тис.', en: '{n}k' },
  million: { ru: '{n}\u00a0млн', uk: '{n}\u00a0млн', en: '{n}M' },
  billion: { ru: '{n}\u00a0млрд', uk: '{n}\u00a0млрд', en: '{n}B' },
} satisfies Record<string, Phrase>;
