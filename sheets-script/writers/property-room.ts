import type { Properties } from '../services';
import { trouble } from '../trouble';

/** Google takes 500 KB for the properties of a file; how exactly it counts them is not said. */
const ROOM = 450 * 1024;

/** Puts texts in the properties of a file; where there is no room for them the error says what to do, in words of ours. */
export function putOrTell(properties: Properties, texts: Readonly<Record<string, string>>): void {
  try {
    properties.setProperties({ ...texts });
  } catch (error) {
    const all = { ...properties.getProperties(), ...texts };
    const bytes = Object.entries(all).reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
    throw bytes > ROOM ? trouble('no-room') : error;
  }
}

/** Bytes of a text in UTF-8: a letter that is not Latin counts two or three. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 0 : code < 0x800 ? 1 : 2;
  }
  return bytes;
}
