/** A value now (Apps Script) or later (Excel). */
export type Later<T> = T | Promise<T>;

/**
 * Work that asks a host for something on the way. Written once as a generator, it runs at once where the host answers
 * at once and asynchronously where it answers with promises.
 */
export type Steps<T> = Generator<Later<unknown>, T, unknown>;

/** Inside steps: the host's answer. */
export function* answer<T>(later: Later<T>): Steps<T> {
  return (yield later) as T;
}

/**
 * Runs the steps against a host that answers with promises. `turn` lets others do theirs after every step; where it rejects,
 * the steps are closed, and nothing of them runs later.
 */
export async function finish<T>(steps: Steps<T>, turn?: () => Promise<void>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    const outcome = await outcomeOf(step.value);
    await turnOrClose(steps, turn);
    step = 'error' in outcome ? steps.throw(outcome.error) : steps.next(outcome.value);
  }
  return step.value;
}

async function turnOrClose(steps: Steps<unknown>, turn?: () => Promise<void>): Promise<void> {
  try {
    await turn?.();
  } catch (error) {
    steps.return(undefined);
    throw error;
  }
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

async function outcomeOf(asked: unknown): Promise<Outcome> {
  try {
    return { value: await asked };
  } catch (error) {
    return { error };
  }
}

/** Runs the steps against a host that answers at once; a promise is a mistake in the host. */
export function finishNow<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) {
    if (step.value instanceof Promise) throw new TypeError('A host that answers with promises needs finish().');
    step = steps.next(step.value);
  }
  return step.value;
}
