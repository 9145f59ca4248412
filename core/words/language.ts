export const languages = ['ru', 'uk', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * One sentence in every language: a missing language is a compile error.
 * `{name}` is replaced by a fact, `{name:one|few|many}` by the plural form that goes with it.
 */
export type Phrase = Readonly<Record<Language, string>>;
export type Facts = Readonly<Record<string, string | number>>;
