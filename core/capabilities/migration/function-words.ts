import type { Phrase } from '../../words/language';

export const functionWords = {
  table: {
    ru: 'Миграция клиентов между двумя последними полными периодами: клиент, было, стало, что произошло, выручка была, стала, изменение и менеджер.',
    uk: 'Міграція клієнтів між двома останніми повними періодами: клієнт, було, стало, що сталося, виторг був, став, зміна й менеджер.',
    en: 'Client migration between the last two complete periods: client, class before, after, what happened, revenue before, after, change and the manager.',
  },
} satisfies Record<string, Phrase>;
