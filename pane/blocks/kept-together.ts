/** A name whose initials stay on one line: `Иванов С. П.` is broken behind the family name, if anywhere. */
export const keptTogether = (name: string): string => name.replace(/(^|[\s(])(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1$2\u00a0');
