import type { Properties } from '../services';
import { putOrTell } from './property-room';

/** Texts of any length, by name, in the properties of the file. */
export interface Texts {
  readonly names: readonly string[];
  /** As it was when the properties were opened. */
  get(name: string): string;
  /** In one call, but for what is left of longer texts. */
  set(texts: ReadonlyMap<string, string>): void;
  remove(name: string): void;
}

/** Google takes 9 KB for one property: a longer text is kept in pieces, `name.0` and so on; the first begins with their number. */
export const PIECE = 4000;

/** Costs one call. */
export function openTexts(properties: Properties): Texts {
  const stored = properties.getProperties();
  const keys = new Set(Object.keys(stored));
  const remove = (key: string): void => {
    properties.deleteProperty(key);
    keys.delete(key);
  };
  const keysOf = (name: string) => [...keys].filter((key) => nameOf(key) === name);
  return {
    names: [...keys].flatMap((key) => (key.endsWith('.0') ? [nameOf(key)] : [])),
    get: (name) => joined(stored, name),
    set(texts) {
      const next = Object.fromEntries([...texts].flatMap(([name, text]) => piecesOf(name, text)));
      putOrTell(properties, next);
      // only now: without them the text before could not be read any more
      for (const name of texts.keys()) for (const key of keysOf(name)) if (!(key in next)) remove(key);
      for (const key of Object.keys(next)) keys.add(key);
    },
    remove: (name) => keysOf(name).forEach(remove),
  };
}

const nameOf = (key: string): string => key.replace(/\.\d+$/, '');

function joined(stored: Readonly<Record<string, string>>, name: string): string {
  const [, count = '', first = ''] = /^(\d+) ([^]*)$/.exec(stored[`${name}.0`] ?? '') ?? [];
  const others = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, i) => stored[`${name}.${i + 1}`] ?? '');
  return [first, ...others].join('');
}

function piecesOf(name: string, text: string): readonly (readonly [string, string])[] {
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, i) => {
    const piece = text.slice(i * PIECE, (i + 1) * PIECE);
    return [`${name}.${i}`, i === 0 ? `${count} ${piece}` : piece];
  });
}
