import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { createDeflateRaw, createGunzip, createInflateRaw } from 'node:zlib';
import { crc32 as crc32OfOurs } from './crc';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** CRC-32 of bytes; Node has a quick one from 20.15 on. */
export const crc32: typeof crc32OfOurs = (zlib as Partial<typeof zlib>).crc32 ?? crc32OfOurs;

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
