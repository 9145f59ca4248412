type Mode = Excel.Application['calculationMode'];
type Work<T> = (context: Excel.RequestContext, restore: () => void) => Promise<T>;

/**
 * Does the work with calculation on request only. The work brings the user's own mode back with its last request, for which
 * it gets `restore`; where the work fails, the mode is brought back here.
 */
export function withoutCalculation<T>(work: Work<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application } = context;
    application.load('calculationMode');
    await context.sync();
    const mode = application.calculationMode;
    const set = (other: Mode): void => {
      if (mode !== 'Manual') application.calculationMode = other;
    };
    set('Manual');
    try {
      return await work(context, () => set(mode));
    } catch (error) {
      await setMode(mode).catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  });
}

/** In a run of its own: nothing that a failed run has left undone goes along. */
const setMode = (mode: Mode): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });
