import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Measure } from './measure';
import { ofMeasure } from './measure-words';

const phrases = {
  clients: { ru: '{share} клиентов', uk: '{share} клієнтів', en: '{share} of clients' },
  measure: { ru: '{share} {measure}', uk: '{share} {measure}', en: '{share} of {measure}' },
} satisfies Record<string, Phrase>;

/** What a share below a figure is a share of: `41,2 % клиентов`. */
export const noteOfClients = (share: number, words: Words): string =>
  words.say(phrases.clients, { share: words.percent(share) });

/** The same for a part of what is measured: `68,1 % выручки`. */
export const noteOfMeasure = (share: number, measure: Measure, words: Words): string =>
  words.say(phrases.measure, { share: words.percent(share), measure: words.say(ofMeasure[measure]) });
