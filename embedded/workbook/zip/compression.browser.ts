/** The same as `compression.ts`, with what browsers have built in: a bundler puts it in the other's place. */

export { crc32 } from './crc';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export const inflated = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], new DecompressionStream('deflate-raw'));

export const deflated = (pieces: Pieces): AsyncIterable<Uint8Array> =>
  through(pieces, new CompressionStream('deflate-raw'));

export const gunzipped = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], new DecompressionStream('gzip'));

/** Streams of browsers are not iterable everywhere, so they are read piece by piece. */
async function* through(pieces: Pieces, stream: GenericTransformStream): AsyncIterable<Uint8Array> {
  const writing = write(pieces, stream.writable.getWriter());
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => {});
    await writing;
  }
}

/** An error of the pieces goes on to whoever reads; an error of the stream comes from there. */
async function write(pieces: Pieces, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
  }
}
