import type { Phrase } from '../../words/language';

/** What the first screen says of portfolios. */
export const firstScreenWords = {
  bestClients: { ru: 'Клиентов A', uk: 'Клієнтів A', en: 'A clients' },
  was: { ru: 'было {before}', uk: 'було {before}', en: '{before} before' },
  flagged: { ru: 'Сигналы', uk: 'Сигнали', en: 'Flags' },
  ofPortfolios: { ru: 'портфелей: {n} из {all}', uk: 'портфелів: {n} із {all}', en: '{n} of {all} portfolios' },
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
} satisfies Record<string, Phrase>;
