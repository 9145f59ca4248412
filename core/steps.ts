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

/** Runs the steps against a host that answers with promises. */
export async function finish<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    try {
      step = steps.next(await step.value);
    } catch (error) {
      step = steps.throw(error);
    }
  }
  return step.value;
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
