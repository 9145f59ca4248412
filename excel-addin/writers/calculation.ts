/** Does the work with calculation on request only; the user's own mode comes back afterwards, also where the work fails. */
export function withoutCalculation<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application } = context;
    application.load('calculationMode');
    await context.sync();
    const mode = application.calculationMode;
    application.calculationMode = 'Manual';
    try {
      return await work(context);
    } finally {
      await setMode(mode);
    }
  });
}

/** In a run of its own: nothing that a failed run has left undone goes along. */
const setMode = (mode: Excel.Application['calculationMode']): Promise<void> =>
  Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });
