import type { Phrase } from '../../words/language';

export const settingWords = {
  bins: { ru: 'Баллов в шкале', uk: 'Балів у шкалі', en: 'Points on the scale' },
  binsHelp: {
    ru: 'Оценки от 1 до 5, для небольшой базы от 1 до 4 или до 3.',
    uk: 'Оцінки від 1 до 5, для невеликої бази від 1 до 4 або до 3.',
    en: 'Scores go from 1 to 5, for a small base from 1 to 4 or 3.',
  },
  method: { ru: 'Границы оценок', uk: 'Межі оцінок', en: 'Score thresholds' },
  methodHelp: {
    ru: 'Равные группы сравнивают клиентов между собой, свои границы – с вашими нормами.',
    uk: 'Рівні групи порівнюють клієнтів між собою, власні межі – з вашими нормами.',
    en: 'Equal groups compare clients with each other, own thresholds with your standards.',
  },
  quantiles: { ru: 'равные группы (квантили)', uk: 'рівні групи (квантилі)', en: 'equal groups (quantiles)' },
  bounds: { ru: 'свои границы', uk: 'власні межі', en: 'own thresholds' },
  recencyBounds: { ru: 'Границы давности, дней', uk: 'Межі давності, днів', en: 'Recency thresholds, days' },
  recencyBoundsHelp: {
    ru: '30; 90; 180; 365: меньше 30 дней – 5, от 30 до 89 – 4, от 365 – 1. Пусто – равные группы.',
    uk: '30; 90; 180; 365: менше 30 днів – 5, від 30 до 89 – 4, від 365 – 1. Порожньо – рівні групи.',
    en: '30; 90; 180; 365: below 30 days 5, from 30 to 89 days 4, from 365 days on 1. Blank: equal groups.',
  },
  frequencyBounds: {
    ru: 'Границы частоты, покупок',
    uk: 'Межі частоти, покупок',
    en: 'Frequency thresholds, purchases',
  },
  frequencyBoundsHelp: {
    ru: '2; 3; 5; 10: одна покупка – 1, две – 2, от 10 – 5. Пусто – равные группы.',
    uk: '2; 3; 5; 10: одна покупка – 1, дві – 2, від 10 – 5. Порожньо – рівні групи.',
    en: '2; 3; 5; 10: one purchase 1, two 2, ten or more 5. Blank: equal groups.',
  },
  monetaryBounds: { ru: 'Границы суммы', uk: 'Межі суми', en: 'Revenue thresholds' },
  monetaryBoundsHelp: {
    ru: 'Например, 10000; 50000; 200000; 1000000: от миллиона – 5. Пусто – равные группы.',
    uk: 'Наприклад, 10000; 50000; 200000; 1000000: від мільйона – 5. Порожньо – рівні групи.',
    en: 'Such as 10000; 50000; 200000; 1000000: a million or more is 5. Blank: equal groups.',
  },
} satisfies Record<string, Phrase>;
