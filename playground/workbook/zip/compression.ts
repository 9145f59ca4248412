import { Readable } from 'node:stream';
import { createDeflateRaw, createGunzip, createInflateRaw } from 'node:zlib';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;

/** Inflates raw deflate data piece by piece. */
export const inflated = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  Readable.from([data]).pipe(createInflateRaw({ chunkSize: PIECE }));

/** Deflates pieces as they come. */
export const deflated = (pieces: Pieces): AsyncIterable<Uint8Array> =>
  Readable.from(pieces, { objectMode: true }).pipe(createDeflateRaw({ level: 6, chunkSize: PIECE }));

/** Unpacks a `.gz`. */
export const gunzipped = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  Readable.from([data]).pipe(createGunzip({ chunkSize: PIECE }));
