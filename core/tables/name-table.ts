import { isPlain } from '../grid/cell-text';

/**
 * Codes 0, 1, 2 … for distinct names without regard to case: a hash table with open addressing over the names' characters,
 * kept in one array. It makes no strings, so a million different order numbers cost little more than a million equal ones.
 */
export interface NameTable {
  /** The code of the name, −1 if it has none yet. */
  find(key: string): number;
  /** The same for a name in any case, provided that it is plain; NOT_PLAIN if it has to be cleaned first. */
  findPlain(name: string): number;
  /** Gives the next code to the name that was looked for last and not found. */
  add(): number;
}

const FIRST_SLOTS = 4096;
const EMPTY = -1;
export const NOT_PLAIN = -3;

export function nameTable(): NameTable {
  const pool = namePool();
  let slots: Int32Array = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  let hashes = new Int32Array(FIRST_SLOTS / 2);
  let count = 0;
  let wanted = '';
  let hash = 0;
  let slot = 0;

  const doubleSlots = () => {
    slots = slotsFor(hashes, count, slots.length * 2);
    slot = freeSlot(slots, hash);
    hashes = enlarged(hashes, new Int32Array(slots.length / 2));
  };
  const codeOf = (name: string, own: number): number => {
    wanted = name;
    hash = own;
    const mask = slots.length - 1;
    slot = hash & mask;
    for (let code = slots[slot]!; code !== EMPTY; code = slots[slot]!) {
      if (hashes[code] === hash && pool.holds(code, name)) return code;
      slot = (slot + 1) & mask;
    }
    return EMPTY;
  };
  return {
    find: (key) => codeOf(key, hashOf(key)),
    findPlain(name) {
      const own = hashOfPlain(name);
      return own === NO_HASH ? NOT_PLAIN : codeOf(name, own);
    },
    add() {
      if (count * 2 >= slots.length) doubleSlots();
      pool.push(wanted);
      slots[slot] = count;
      hashes[count] = hash;
      return count++;
    },
  };
}

/** The characters of all names, in lower case, one name after the other. */
interface NamePool {
  holds(code: number, name: string): boolean;
  push(name: string): void;
}

function namePool(): NamePool {
  let characters = new Uint16Array(FIRST_SLOTS * 8);
  /** Where each name begins; one more than there are names. */
  let starts = new Int32Array(FIRST_SLOTS);
  let count = 0;
  return {
    holds(code, name) {
      const start = starts[code]!;
      const length = name.length;
      if (starts[code + 1]! - start !== length) return false;
      for (let i = 0; i < length; i++) if (characters[start + i] !== lowerCase(name.charCodeAt(i))) return false;
      return true;
    },
    push(name) {
      const start = starts[count]!;
      const end = start + name.length;
      count += 1;
      if (count >= starts.length) starts = enlarged(starts, new Int32Array(starts.length * 2));
      if (end > characters.length)
        characters = enlarged(characters, new Uint16Array(Math.max(end, characters.length * 2)));
      for (let i = 0; i < name.length; i++) characters[start + i] = lowerCase(name.charCodeAt(i));
      starts[count] = end;
    },
  };
}

/** So many slots, with the codes of the names in them. */
function slotsFor(hashes: Int32Array, count: number, length: number): Int32Array {
  const slots = new Int32Array(length).fill(EMPTY);
  for (let code = 0; code < count; code++) slots[freeSlot(slots, hashes[code]!)] = code;
  return slots;
}

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function enlarged<A extends Int32Array | Uint16Array>(array: A, larger: A): A {
  larger.set(array);
  return larger;
}

/** Fowler, Noll and Vo's hash (FNV-1a) over the characters in lower case, its high bits folded in; never NO_HASH. */
function hashOf(name: string): number {
  let hash = OFFSET;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ lowerCase(name.charCodeAt(i)), PRIME);
  return folded(hash);
}

/** The same in one go with the look whether the name is plain, as `isPlain` has it; NO_HASH if it is not. */
function hashOfPlain(name: string): number {
  let hash = OFFSET;
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const lower = code < KNOWN ? PLAIN[code]! : 0;
    if (lower === 0 || (lower === SPACE && before === SPACE)) return NO_HASH;
    before = lower;
    hash = Math.imul(hash ^ lower, PRIME);
  }
  return before === SPACE ? NO_HASH : folded(hash);
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 32;
const NO_HASH = 0;

const folded = (hash: number): number => hash ^ (hash >>> 15) || 1;

/** Below this code every character is looked up. */
const KNOWN = 0x460;

/** Lower case of Latin and Cyrillic capitals; other characters are expected in lower case already. */
const LOWER = Uint16Array.from({ length: KNOWN }, (_, code) => {
  const isCapital = (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f);
  return isCapital ? code + 32 : code >= 0x400 && code <= 0x40f ? code + 80 : code;
});
/** The same for plain characters, 0 for the others. */
const PLAIN = LOWER.map((lower, code) => (isPlain(String.fromCharCode(code)) || code === SPACE ? lower : 0));

const lowerCase = (code: number): number => (code < KNOWN ? LOWER[code]! : code);
