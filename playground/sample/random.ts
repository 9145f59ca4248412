/** Repeatable chance: the same seed always gives the same sequence, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(from: number, to: number): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight says. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  /** Roughly standard normal, never outside ±6. */
  normal(): number;
  /** A positive factor with mean 1; its logarithm has the given standard deviation. */
  factor(spread: number): number;
  shuffled<T>(items: readonly T[]): T[];
  /** A sequence of its own, so that drawing more for one sheet leaves the others as they were. */
  stream(name: string): Random;
}

const { exp, floor, imul } = Math; // looked up once: in a sandbox every look-up of a global is slow

export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (from: number, to: number) => from + floor(next() * (to - from + 1));
  const normal = () => {
    let sum = -6; // of twelve uniform numbers: variance 1
    for (let i = 0; i < 12; i++) sum += next();
    return sum;
  };
  return {
    next,
    whole,
    normal,
    between: (from, to) => from + next() * (to - from),
    chance: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)]!,
    weighted: (items) => weightedItem(items, next()),
    factor: (spread) => exp(spread * normal() - (spread * spread) / 2),
    shuffled: (items) => shuffled(items, whole),
    stream: (name) => randomFrom(hashOf(name, seed)),
  };
}

/** Tommy Ettinger's Mulberry32: 32 bits of state are plenty for a sample. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the name's characters, started from the seed. */
function hashOf(name: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) hash = imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash;
}

function weightedItem<T>(items: readonly (readonly [T, number])[], at: number): T {
  let rest = at * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    rest -= weight;
    if (rest < 0) return item;
  }
  return items[items.length - 1]![0];
}

function shuffled<T>(items: readonly T[], whole: Random['whole']): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = whole(0, i);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
