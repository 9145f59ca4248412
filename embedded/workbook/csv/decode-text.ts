import { UnreadableFile } from '../unreadable-file';

/** Longest text an engine can hold. */
const MOST_CHARACTERS = 536_870_888;
const SAMPLE = 4096;

/**
 * The text of a file that does not say in which encoding it is: UTF-8 or UTF-16 with or without a mark in front, else
 * Windows-1251, which Excel and 1C write in Russian and Ukrainian Windows.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes.subarray(0, SAMPLE));
  if (encoding) return decoded(bytes, encoding, false);
  try {
    return decoded(bytes, 'utf-8', true);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const text = decoded(bytes, 'utf-8', false);
    return isMostlyWhole(text) ? text : decoded(bytes, 'windows-1251', false);
  }
}

/** Whether a text has a few broken letters (a file that was cut or joined) rather than another encoding's. */
function isMostlyWhole(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) continue;
    foreign++;
    if (code === 0xfffd) broken++;
  }
  return broken * 10 < foreign;
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  if (bytes.length > MOST_CHARACTERS) throw new UnreadableFile('too-large');
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark shows by separators, digits and line ends: every other byte of them is zero. */
function wideEncoding(sample: Uint8Array): string | null {
  let low = 0;
  let high = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) high++;
    else low++;
  });
  const enough = sample.length / 20;
  if (low > enough && low > high * 4) return 'utf-16le';
  return high > enough && high > low * 4 ? 'utf-16be' : null;
}
