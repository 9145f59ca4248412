import type { Phrase } from '../words/language';
import type { Words } from '../words/words';

const more: Phrase = { ru: '{names} и ещё {n}', uk: '{names} та ще {n}', en: '{names} and {n} more' };

/** The first names of a list and how many more there are: `Астра, Бета, Вега и ещё 4`. */
export function nameList(names: readonly string[], most: number, words: Words): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? words.say(more, { names: shown, n: names.length - most }) : shown;
}
