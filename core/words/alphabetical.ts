/** Cyrillic letters whose codes stand outside their alphabet, after the letters they follow in it. */
const places: Readonly<Record<string, string>> = {
  ґ: 'г\uffff',
  ё: 'е\uffff',
  є: 'е\uffff',
  і: 'и\uffff',
  ї: 'и\uffff\uffff',
};

const sortKey = (text: string): string => text.toLowerCase().replace(/[ґёєії]/g, (letter) => places[letter]!);

/**
 * Compares names for a list from A to Z: Latin ones first, capitals and small letters alike. Unlike `localeCompare`, it
 * orders them alike on every machine, whatever the engine knows of languages.
 */
export function alphabetically(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return a < b ? -1 : Number(a > b);
  return first < second ? -1 : 1;
}
