import { encodingOf } from '../opc/package';
import type { XmlHandlers } from '../xml/scanner';
import { XmlScanner } from '../xml/scanner';
import type { ZipEntry } from '../zip/read-zip';
import { piecesOf } from '../zip/read-zip';

/** Scans a part while it is being unpacked. */
export async function scanPart(entry: ZipEntry, handlers: XmlHandlers): Promise<void> {
  const scanner = new XmlScanner(handlers);
  let decoder: TextDecoder | undefined;
  for await (const piece of piecesOf(entry)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    scanner.push(decoder.decode(piece, { stream: true }));
  }
  scanner.end();
}
