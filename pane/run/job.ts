import type { Facts, Phrase } from '../../core';

/** What is being done, in words, and how much of it is done (0…1; nothing where that is not known). */
export interface Progress {
  readonly text: Phrase;
  readonly facts?: Facts;
  readonly done?: number;
}

/** A piece of long work as it sees the outside: when to stop, and where to say how far it is. */
export interface Job {
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}
