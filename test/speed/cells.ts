import { isProblem, type Cell } from '../../core';
import { wholeCapabilities } from '../../core/bodies.generated';
import { median } from './run';

/** Milliseconds; medians of warm runs. */
export interface CellFindings {
  /** One ABCCLASS over 100 000 values. */
  readonly wholeRange: number;
  /** 10 000 formulas, each one cell among the same 10 000. */
  readonly singleCells: number;
}

const ROUNDS = 9;
/** Rounds before those that count: a workbook calls its functions many times. */
const WARMING_UP = 3;

const abcClass = wholeCapabilities.flatMap(({ functions }) => functions).find(({ name }) => name === 'ABCCLASS')!;

const column = (count: number, seed: number): Cell[][] =>
  Array.from({ length: count }, (_, i) => [((i * 104_729 + seed) % 5_000_000) / 100]);

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function called(args: readonly Cell[][][]): void {
  const answer = abcClass.cells(args);
  if (isProblem(answer)) throw new Error(answer.problem);
}

/** Every round has values of its own, so that nothing is answered from an earlier one; hosts hand a range over anew for every formula. */
export function measureCells(): CellFindings {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1);
  const wholeRange = rounds.map((round) => {
    const values = column(100_000, round);
    return timeOf(() => called([values]));
  });
  const singleCells = rounds.map((round) => {
    const ranges = [column(10_000, round), column(10_000, round), column(10_000, round)];
    return timeOf(() => {
      for (let i = 0; i < 10_000; i++) called([[ranges[0]![i]!], ranges[i % ranges.length]!]);
    });
  });
  return { wholeRange: median(wholeRange.slice(WARMING_UP)), singleCells: median(singleCells.slice(WARMING_UP)) };
}
