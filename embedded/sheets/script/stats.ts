import type { Effect } from './modes';
import { EFFECTS } from './modes';

/** What the script has asked of Google, over all executions. */
export interface Stats {
  executions: number;
  /** Calls by what they do; what never leaves the script is not counted. */
  readonly calls: Record<Effect, number>;
  readonly cells: { read: number; write: number };
  /** Simulated milliseconds in services. */
  milliseconds: number;
  /**
   * What the stand-in can't vouch for, with how often it happened: members it lacks, values whose effect Google does not
   * describe, faults of its own. None is right in a test run.
   */
  readonly missing: Map<string, number>;
}

export const newStats = (): Stats => ({
  executions: 0,
  calls: Object.fromEntries(Object.keys(EFFECTS).map((effect) => [effect, 0])) as Record<Effect, number>,
  cells: { read: 0, write: 0 },
  milliseconds: 0,
  missing: new Map(),
});

export function noteMissing({ missing }: Stats, what: string): void {
  missing.set(what, (missing.get(what) ?? 0) + 1);
}
