const LARGEST = 50 * 1024 * 1024;

/** What is wrong with a value that is to cross: its place in the whole, or null where all of it may. */
function illegalPlace(value: unknown, place: string): string | null {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const found = illegalPlace(value[index], `${place}[${index}]`);
      if (found) return found;
    }
    return null;
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') return place;
  for (const [key, part] of Object.entries(value as object)) {
    const found = illegalPlace(part, `${place}.${key}`);
    if (found) return found;
  }
  return null;
}

/**
 * A value as the text in which it crosses between a page and the script. Numbers, texts, truth values, null, arrays and plain
 * objects may cross; stricter than Google in two ways: undefined is refused everywhere, and an answer that Google would
 * silently make null of is an error.
 */
export function transferText(value: unknown, place: string): string {
  const illegal = illegalPlace(value, place);
  if (illegal) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  const text = JSON.stringify(value);
  if (new TextEncoder().encode(text).length > LARGEST) throw new TypeError(`${place} is larger than 50 MB.`);
  return text;
}
