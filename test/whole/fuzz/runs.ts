import type { Parameters } from 'fast-check';

/** `FUZZ_RUNS=100` makes a long campaign of the tests. */
const TIMES = Math.max(1, Number(process.env['FUZZ_RUNS'] ?? 1) || 1);
/**
 * Milliseconds of the processor that no case may take: a guard against work without a bound, far above what the largest
 * case needs. Other programs that are at work do not count.
 */
const LONGEST_CASE = 10_000;

/** So many cases, always the same ones; a longer campaign goes on from them. */
export const cases = <T>(numRuns: number, seed: number): Parameters<T> => ({ seed, numRuns: numRuns * TIMES });

/** Time that a test of `numRuns` cases may take. */
export const patience = 60_000 * TIMES;

/** What the work gives; an error where it took longer than any case may. */
export function inTime<T>(work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  refuseLate(start);
  return result;
}

export async function inTimeAsync<T>(work: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  refuseLate(start);
  return result;
}

function refuseLate(start: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > LONGEST_CASE) throw new Error(`took ${Math.round(took)} ms`);
}
