import type { Facts, Phrase } from './language';
import { wordsIn, type Words } from './words';

/** What went wrong on the way to the sheets, as against in the data: the user can do something about it. */
export interface Trouble<Kind extends string = string> extends Error {
  readonly name: 'Trouble';
  readonly kind: Kind;
  readonly facts: Facts;
}

interface TroubleWords<Kind extends string> {
  /** What went wrong and what to do next. */
  readonly sentences: Readonly<Record<Kind, Phrase>>;
  /** The same for an error that nobody foresaw, around its own `{text}`. */
  readonly unexpected: Phrase;
  /** What the application itself calls such trouble, by the `code` of its errors. */
  readonly kinds?: Readonly<Record<string, NoInfer<Kind>>>;
}

/** Makes and words the troubles of one application. */
export interface Troubles<Kind extends string> {
  /** An error to throw, with an English sentence as its message. */
  trouble(kind: Kind, facts?: Facts): Trouble<Kind>;
  isTrouble(error: unknown): error is Trouble<Kind>;
  /** What went wrong and what to do next, for any error. */
  troubleText(error: unknown, words: Words): string;
}

export function troublesOf<Kind extends string>(told: TroubleWords<Kind>): Troubles<Kind> {
  const { sentences, unexpected, kinds } = told;
  const isTrouble = (error: unknown): error is Trouble<Kind> => error instanceof Error && error.name === 'Trouble';
  return {
    trouble: (kind, facts = {}) =>
      Object.assign(new Error(wordsIn('en').say(sentences[kind], facts)), { name: 'Trouble' as const, kind, facts }),
    isTrouble,
    troubleText(error, words) {
      if (isTrouble(error)) return words.say(sentences[error.kind], error.facts);
      const kind = kinds?.[String((error as { code?: unknown } | null)?.code)];
      return kind ? words.say(sentences[kind]) : words.say(unexpected, { text: ownText(error) });
    },
  };
}

/** What the error says, as a part of a sentence. */
const ownText = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, '');
