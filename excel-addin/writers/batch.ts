/**
 * What goes to Excel in one request. Excel on the web takes 5 MB, formats and the names of calls included; but the library
 * puts a request together at one go, and the pane is deaf to its user meanwhile.
 */
const MOST_BYTES = 1_500_000;

/** Collects what is to be written and sends it in as few requests as Excel takes. */
export interface Batch {
  /** To be called before so many bytes are written: what has piled up is sent first where it would become too much. */
  room(bytes: number): Promise<void>;
  send(): Promise<void>;
}

export function startBatch(context: Excel.RequestContext): Batch {
  let pending = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    pending = 0;
    context.application.suspendScreenUpdatingUntilNextSync();
  };
  context.application.suspendScreenUpdatingUntilNextSync();
  return {
    async room(bytes) {
      if (pending > 0 && pending + bytes > MOST_BYTES) await send();
      pending += bytes;
    },
    send,
  };
}

/** Rows in chunks that each fit in one request, with their bytes. */
export function* chunksOf<T>(
  rows: readonly (readonly T[])[],
): Generator<{ first: number; rows: (readonly T[])[]; bytes: number }> {
  let chunk: (readonly T[])[] = [];
  let bytes = 0;
  let first = 0;
  for (const [index, row] of rows.entries()) {
    const own = bytesOf(row);
    if (chunk.length > 0 && bytes + own > MOST_BYTES) {
      yield { first, rows: chunk, bytes };
      [chunk, bytes, first] = [[], 0, index];
    }
    chunk.push(row);
    bytes += own;
  }
  if (chunk.length > 0) yield { first, rows: chunk, bytes };
}

/** About: a Cyrillic letter takes two bytes, a number with its comma rarely more than sixteen. */
const bytesOf = (row: readonly unknown[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? 2 * value.length + 3 : 16), 0);
