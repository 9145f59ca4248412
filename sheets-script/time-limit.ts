import { trouble } from './trouble';

/** When the work has to be done. */
export interface Deadline {
  /** To be called between two long steps; stops the work where the time is up. */
  check(): void;
}

/** Google stops every execution after six minutes, without a word to the user: a minute is left for the last step. */
const LONGEST = 5 * 60_000;

export function deadlineFrom(start: number, now: () => number = Date.now): Deadline {
  return {
    check() {
      if (now() - start > LONGEST) throw trouble('too-long');
    },
  };
}
