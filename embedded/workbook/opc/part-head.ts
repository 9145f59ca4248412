import type { ZipEntry } from '../zip/read-zip';
import { piecesOf } from '../zip/read-zip';
import { joined } from '../zip/pieces';

/** Enough for everything that can stand before the cells of a sheet. */
const HEAD = 1 << 16;

/** The start of a part, one character for each byte; the rest is not unpacked. */
export async function headOf(entry: ZipEntry): Promise<string> {
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(entry)) {
    head.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  return new TextDecoder('latin1').decode(joined(head).subarray(0, HEAD));
}
