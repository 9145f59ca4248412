import type { Layout, Rows } from './rows';

/** What every engine has to find out; compared between all of them. */
export interface KeyFigures {
  /** Clients of every class over all sales. */
  readonly abc: readonly number[];
  readonly xyz: readonly number[];
  /** Sum of 100 R + 10 F + M over the clients with a purchase. */
  readonly rfm: number;
  /** From A, B, C, none (down) to A, B, C, none (across) between the last two complete quarters. */
  readonly migration: readonly (readonly number[])[];
  /** Clients, A and X of every manager in each of the last four complete quarters: `manager: 12/3/1 …`. */
  readonly portfolios: readonly string[];
}

/** An engine: takes in rows as a host hands them over, header first, and computes from what it made of them. */
export interface Engine<T = unknown> {
  takeIn(rows: Rows, layout: Layout): T | Promise<T>;
  analyse(taken: T): unknown;
  /** Not measured: what the answer says. */
  figures(answer: unknown, taken: T): KeyFigures;
  /** Whether a second analysis, with other thresholds, is of interest: what was taken in is still there. */
  again?(taken: T): unknown;
}
