/** Cells that go to Excel in one request: about 3 MB of Cyrillic text, below the 5 MB it takes. */
export const CELLS = 50_000;

/** Collects what is to be written and sends it in as few requests as Excel takes. */
export interface Batch {
  /** To be called before so many cells are written: what has piled up is sent first where it would become too much. */
  room(cells: number): Promise<void>;
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
    async room(cells) {
      if (pending > 0 && pending + cells > CELLS) await send();
      pending += cells;
    },
    send,
  };
}
