import { matchingKey } from '../grid/cell-text';

const MOST = 5;
const SIMILAR = 0.4;

/**
 * The names most like the one given, at most five: by the Sørensen–Dice coefficient of their pairs of letters, and those
 * that begin or go on as it does.
 */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  const key = matchingKey(wanted);
  const pairs = pairsOf(key);
  return names
    .map((name) => ({ name, likeness: likenessOf(matchingKey(name), { key, pairs }) }))
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

interface Wanted {
  readonly key: string;
  readonly pairs: ReadonlyMap<string, number>;
}

function likenessOf(name: string, { key, pairs }: Wanted): number {
  const own = pairsOf(name);
  let shared = 0;
  for (const [pair, count] of own) shared += Math.min(count, pairs.get(pair) ?? 0);
  const all = Math.max(1, name.length - 1 + (key.length - 1));
  const goesOn = key.length > 1 && name.includes(key) ? SIMILAR : 0;
  return Math.max((2 * shared) / all, goesOn);
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 1; i < text.length; i++) {
    const pair = text.slice(i - 1, i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
