import type { KeyFigures } from './engine';

/** What one run of one engine tells; times in milliseconds, memory in megabytes. */
export interface Run {
  /** The first of its process pays for loading and compiling the engine as well; every run has rows of its own. */
  readonly isFirst: boolean;
  /** From the host's rows to the engine's own form. */
  readonly takeIn: number;
  readonly analyse: number;
  /** User and system time of both, all threads together. */
  readonly cpu: number;
  /** A second analysis of the same table, where the engine keeps it. */
  readonly again: number | null;
  readonly againCpu: number | null;
  /** Above what the rows take, at its highest, in the first run; null where it can't be told. */
  readonly memory: number | null;
  readonly rowsMemory: number;
  readonly figures: KeyFigures;
}

/** The runs of a program that is warm, as it is from the second analysis on. */
export const warm = (runs: readonly Run[]): readonly Run[] => runs.filter(({ isFirst }) => !isFirst);
export const first = (runs: readonly Run[]): readonly Run[] => runs.filter(({ isFirst }) => isFirst);

/** From the host's rows to the answer, in milliseconds. */
export const total = ({ takeIn, analyse }: Run): number => takeIn + analyse;

/** The middle value, which one disturbed run does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
