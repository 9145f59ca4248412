/** Rows of a place, the first of them counted from 0. */
export interface Rows {
  readonly first: number;
  readonly rows: number;
}

/**
 * Takes rows piece by piece, `most` at once, fewer where Excel's answer would be too large. `read` says how many rows it
 * has come further.
 */
export async function inPieces(
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
  read: (piece: Rows) => Promise<number>,
): Promise<void> {
  let size = Math.max(1, most);
  for (let first = from; first < to; ) {
    try {
      first += await read({ first, rows: Math.min(size, to - first) });
    } catch (error) {
      if (size === 1 || !isTooLarge(error)) throw error;
      size = Math.ceil(size / 2);
    }
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
