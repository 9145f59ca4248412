type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Inflates raw deflate data piece by piece; what `workbook/zip/compression.ts` does with Node's streams. */
export const inflated = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], new DecompressionStream('deflate-raw'));

/** Deflates pieces as they come. */
export const deflated = (pieces: Pieces): AsyncIterable<Uint8Array> =>
  through(pieces, new CompressionStream('deflate-raw'));

/** Unpacks a `.gz`. */
export const gunzipped = (data: Uint8Array): AsyncIterable<Uint8Array> =>
  through([data], new DecompressionStream('gzip'));

/** What a stream makes of the pieces. An error of the source or of the stream is thrown where the results are read. */
async function* through(pieces: Pieces, stream: GenericTransformStream): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({ start: (controller) => feed(pieces, controller) });
  const reader = (source.pipeThrough(stream) as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A large piece in small cuts: the stream would otherwise hold all of its result at once. */
const CUT = 1 << 18;

async function feed(pieces: Pieces, controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) {
      for (let from = 0; from < piece.length; from += CUT) controller.enqueue(piece.subarray(from, from + CUT));
    }
    controller.close();
  } catch (error) {
    controller.error(error);
  }
}
