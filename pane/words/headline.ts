import type { Phrase } from '../../core';

/** The figures that matter first. */
export const headlineWords = {
  heading: { ru: 'Главное', uk: 'Головне', en: 'At a glance' },
  bestClients: { ru: 'Клиентов A', uk: 'Клієнтів A', en: 'A clients' },
  was: { ru: 'было {before}', uk: 'було {before}', en: '{before} before' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  noneBefore: { ru: 'раньше выручки не было', uk: 'раніше виторгу не було', en: 'no revenue before' },
  lost: { ru: 'Потеряно клиентов A', uk: 'Втрачено клієнтів A', en: 'A clients lost' },
  nobodyLost: { ru: 'никто не ушёл', uk: 'ніхто не пішов', en: 'nobody left' },
  moves: { ru: 'Сменили класс', uk: 'Змінили клас', en: 'Changed class' },
  cameAndWent: {
    ru: 'пришло {came}, ушло {went}',
    uk: 'прийшло {came}, пішло {went}',
    en: '{came} came, {went} left',
  },
  atRisk: { ru: 'Под угрозой ухода', uk: 'Під загрозою відходу', en: 'At risk of leaving' },
  atStake: { ru: '{money} выручки', uk: '{money} виторгу', en: '{money} of revenue' },
  noneAtRisk: { ru: 'таких нет', uk: 'таких немає', en: 'none of them' },
  flagged: { ru: 'Сигналы', uk: 'Сигнали', en: 'Flags' },
  ofPortfolios: { ru: 'портфелей: {n} из {all}', uk: 'портфелів: {n} із {all}', en: '{n} of {all} portfolios' },
  company: { ru: 'Вся компания', uk: 'Уся компанія', en: 'The whole company' },
  shareFell: {
    ru: 'доля {class} упала с {before} до {after}, клиентов {class}: {counts}',
    uk: 'частка {class} впала з {before} до {after}, клієнтів {class}: {counts}',
    en: 'share of {class} fell from {before} to {after}, {class} clients: {counts}',
  },
  countFell: {
    ru: 'клиентов A всё меньше: {counts}',
    uk: 'клієнтів A дедалі менше: {counts}',
    en: 'fewer and fewer A clients: {counts}',
  },
  moreFlags: {
    ru: 'Ещё {n} {n:сигнал|сигнала|сигналов}',
    uk: 'Ще {n} {n:сигнал|сигнали|сигналів}',
    en: '{n} more {n:flag|flags}',
  },
  allFlags: { ru: 'Подробно: {report}', uk: 'Докладно: {report}', en: 'Details: {report}' },
  computing: { ru: 'Считаю главное…', uk: 'Рахую головне…', en: 'Computing the key figures…' },
} satisfies Record<string, Phrase>;
