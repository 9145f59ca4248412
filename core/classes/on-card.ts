import { NONE } from '../blocks/terms';
import type { ClientLines } from '../first-screen';
import type { Phrase } from '../words/language';
import type { Words } from '../words/words';

type ClassLine = NonNullable<ClientLines['class']>;

const phrases = {
  noSales: {
    ru: 'За период анализа продаж нет.',
    uk: 'За період аналізу продажів немає.',
    en: 'No sales in the period analysed.',
  },
  noPurchases: {
    ru: 'За период анализа покупок нет.',
    uk: 'За період аналізу покупок немає.',
    en: 'No purchases in the period analysed.',
  },
} satisfies Record<string, Phrase>;

/** The class that a report gives a client, with the reason. */
export const classLine = (
  of: Phrase,
  own: { readonly class: string; readonly why: string },
  words: Words,
): ClassLine => ({
  of: words.say(of),
  ...own,
});

/** The same where the report does not know the client, for lack of sales or of purchases. */
export const withoutClass = (of: Phrase, lack: keyof typeof phrases, words: Words): ClassLine => ({
  of: words.say(of),
  class: NONE,
  why: words.say(phrases[lack]),
});
