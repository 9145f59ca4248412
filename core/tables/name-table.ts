/**
 * Codes 0, 1, 2 … for distinct names without regard to case: a hash table with open addressing over the names' characters,
 * kept in one array. It makes no strings, so a million different order numbers cost little more than a million equal ones.
 */
export interface NameTable {
  /** The code of the name, −1 if it has none yet. */
  find(name: string): number;
  /** Gives the next code to the name that was looked for last and not found. */
  add(): number;
}

const FIRST_SLOTS = 4096;
const EMPTY = -1;

export function nameTable(): NameTable {
  const pool = namePool();
  let slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  let hashes = new Int32Array(FIRST_SLOTS / 2);
  let count = 0;
  let wanted = '';
  let hash = 0;
  let slot = 0;

  const doubleSlots = () => {
    slots = new Int32Array(slots.length * 2).fill(EMPTY);
    for (let code = 0; code < count; code++) slots[freeSlot(slots, hashes[code] ?? 0)] = code;
    slot = freeSlot(slots, hash);
    hashes = enlarged(hashes, new Int32Array(slots.length / 2));
  };
  return {
    find(name) {
      wanted = name;
      hash = hashOf(name);
      slot = hash & (slots.length - 1);
      for (let code = slots[slot] ?? EMPTY; code !== EMPTY; code = slots[slot] ?? EMPTY) {
        if (hashes[code] === hash && pool.holds(code, name)) return code;
        slot = (slot + 1) & (slots.length - 1);
      }
      return EMPTY;
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
      const start = starts[code] ?? 0;
      if ((starts[code + 1] ?? 0) - start !== name.length) return false;
      for (let i = 0; i < name.length; i++) if (characters[start + i] !== lowerCase(name.charCodeAt(i))) return false;
      return true;
    },
    push(name) {
      const start = starts[count] ?? 0;
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

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function enlarged<A extends Int32Array | Uint16Array>(array: A, larger: A): A {
  larger.set(array);
  return larger;
}

/** Fowler, Noll and Vo's hash (FNV-1a) over the characters in lower case, its high bits folded in. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ lowerCase(name.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Lower case of Latin and Cyrillic capitals; other characters are expected in lower case already. */
function lowerCase(code: number): number {
  if (code < 65) return code;
  if (code <= 90 || (code >= 0x410 && code <= 0x42f)) return code + 32;
  return code >= 0x400 && code <= 0x40f ? code + 80 : code;
}
