import type { Phrase } from '../../core';

/** The figures that matter first. */
export const headlineWords = {
  heading: { ru: 'Главное', uk: 'Головне', en: 'At a glance' },
  moreFlags: {
    ru: 'Ещё {n} {n:сигнал|сигнала|сигналов}',
    uk: 'Ще {n} {n:сигнал|сигнали|сигналів}',
    en: '{n} more {n:flag|flags}',
  },
  allFlags: { ru: 'Подробно: {report}', uk: 'Докладно: {report}', en: 'Details: {report}' },
  computing: { ru: 'Считаю главное…', uk: 'Рахую головне…', en: 'Computing the key figures…' },
} satisfies Record<string, Phrase>;
