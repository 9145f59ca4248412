import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Column } from './blocks';

const phrases = {
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  manager: { ru: 'Менеджер', uk: 'Менеджер', en: 'Manager' },
  why: { ru: 'Почему', uk: 'Чому', en: 'Why' },
  treatment: { ru: 'Что делать', uk: 'Що робити', en: 'What to do' },
} satisfies Record<string, Phrase>;

/** The place in a list that is ordered by what matters in it. */
export const placeColumn: Column = { key: 'place', header: '№', format: 'integer', part: 'place', width: 6 };

export const clientColumn = ({ say }: Words): Column => ({
  key: 'client',
  header: say(phrases.client),
  format: 'text',
  part: 'client',
  width: 36,
});

export const managerColumn = ({ say }: Words): Column => ({
  key: 'manager',
  header: say(phrases.manager),
  format: 'text',
  width: 24,
});

/** What is to be done with a client, or with a group of them where there is more room. */
export const treatmentColumn = ({ say }: Words, width = 60): Column => ({
  key: 'treatment',
  header: say(phrases.treatment),
  format: 'text',
  part: 'advice',
  width,
});

/** Why the client has its class, in a sentence. */
export const reasonColumn = ({ say }: Words): Column => ({
  key: 'why',
  header: say(phrases.why),
  format: 'text',
  part: 'reason',
  width: 60,
});
