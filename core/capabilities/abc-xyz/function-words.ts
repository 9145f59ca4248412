import type { Phrase } from '../../words/language';

export const functionWords = {
  abcXyzTable: {
    ru: 'ABC-XYZ-анализ продаж: клиент, сумма, ABC, XYZ, группа; по группам от AX до CZ.',
    uk: 'ABC-XYZ-аналіз продажів: клієнт, сума, ABC, XYZ, група; за групами від AX до CZ.',
    en: 'ABC-XYZ analysis of sales: client, amount, ABC, XYZ, group; by group from AX to CZ.',
  },
} satisfies Record<string, Phrase>;
