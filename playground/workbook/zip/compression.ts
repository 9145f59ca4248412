import { pipeline, Readable, type Transform } from 'node:stream';
import { createDeflateRaw, createGunzip, createInflateRaw } from 'node:zlib';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;

/** Inflates raw deflate data piece by piece. */
export const inflated = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], createInflateRaw({ chunkSize: PIECE }));

/** Deflates pieces as they come. */
export const deflated = (pieces: Pieces): AsyncIterable<Uint8Array> =>
  through(pieces, createDeflateRaw({ level: 6, chunkSize: PIECE }));

/** Unpacks a `.gz`. */
export const gunzipped = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], createGunzip({ chunkSize: PIECE }));

/** Errors of the pieces and of the stream both reach whoever reads: a plain pipe would wait for ever. */
const through = (pieces: Pieces, stream: Transform): AsyncIterable<Uint8Array> =>
  pipeline(Readable.from(pieces, { objectMode: true }), stream, () => {});
