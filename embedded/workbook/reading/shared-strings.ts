import type { Package } from '../opc/package';
import { entryOf } from '../opc/package';
import { decodeEscapes, textOf } from '../xml/text';
import { scanPart } from './scan-part';

/** The texts that cells refer to by number; of a text in several looks, its words without the looks. */
export async function readSharedStrings(parts: Package, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  const entry = part === undefined ? undefined : entryOf(parts, part);
  if (!entry) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await scanPart(entry, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeEscapes(text));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
    text: (raw) => {
      if (inText) text += textOf(raw);
    },
  });
  return strings;
}
