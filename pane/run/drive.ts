import type { Steps } from '../../core';

/** Lets the page draw and answer to the user before the work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs the steps to their end and gives the page a turn after each. Rejects with the signal's reason as soon as the step
 * under way has ended after the signal was given; the steps are closed, so that nothing of them runs later.
 */
export async function drive<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    const outcome = await outcomeOf(step.value);
    await breathe();
    if (signal.aborted) {
      steps.return(undefined as never);
      throw signal.reason;
    }
    step = 'error' in outcome ? steps.throw(outcome.error) : steps.next(outcome.value);
  }
  return step.value;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

async function outcomeOf(asked: unknown): Promise<Outcome> {
  try {
    return { value: await asked };
  } catch (error) {
    return { error };
  }
}
