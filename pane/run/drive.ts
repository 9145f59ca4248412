import { finish, type Steps } from '../../core';
import { turn } from './turn';

/**
 * Runs the steps to their end and gives the page a turn after each. Rejects with the signal's reason as soon as the step
 * under way has ended after the signal was given; the steps are closed, so that nothing of them runs later.
 */
export const drive = <T>(steps: Steps<T>, signal: AbortSignal): Promise<T> =>
  finish(steps, async () => {
    await turn();
    signal.throwIfAborted();
  });
