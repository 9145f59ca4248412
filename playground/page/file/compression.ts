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
  const results = streamOf(pieces).pipeThrough(stream) as ReadableStream<Uint8Array>;
  const reader = results.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes a piece only when there is room for it. */
function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const cut = cuts(pieces);
  return new ReadableStream({
    async pull(controller) {
      const next = await cut.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await cut.return(undefined);
    },
  });
}

/** Large pieces in small cuts: a stream holds all that it makes of a piece at once. */
const CUT = 1 << 18;

async function* cuts(pieces: Pieces): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += CUT) yield piece.subarray(from, from + CUT);
  }
}
