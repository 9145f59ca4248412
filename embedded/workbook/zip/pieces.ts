import { UnreadableFile } from '../unreadable-file';

const PIECE_CHARACTERS = 1 << 18;

/** Texts in UTF-8, many of them in one piece. */
export async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const more of texts) {
    text += more;
    if (text.length < PIECE_CHARACTERS) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** All pieces in one; more than `most` bytes are refused before they are kept. */
export async function collected(pieces: AsyncIterable<Uint8Array>, most = Infinity): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new UnreadableFile('too-large');
    list.push(piece);
  }
  return list.length === 1 && list[0] ? list[0] : joined(list);
}
