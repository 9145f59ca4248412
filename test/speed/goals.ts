import type { EngineSet, Findings } from './findings';
import { first, median, total, warm, type Run } from './run';

interface Goal {
  readonly what: string;
  readonly wanted: string;
  /** NaN where it was not measured. */
  readonly found: number;
  readonly unit: string;
  readonly isMet: boolean;
}

const atMost = (what: string, most: number, unit: string, found: number): Goal => ({
  what,
  wanted: `≤ ${most}${unit}`,
  found,
  unit,
  isMet: found <= most,
});
const atLeast = (what: string, least: number, unit: string, found: number): Goal => ({
  what,
  wanted: `≥ ${least}${unit}`,
  found,
  unit,
  isMet: found >= least,
});

/** The median of a figure; NaN where it is missing. */
export const middleOf = (runs: readonly Run[], value: (run: Run) => number | null): number =>
  runs.length > 0 ? median(runs.map((run) => value(run) ?? NaN)) : NaN;

/** The runs of the core in a set. */
const ofCore = (set: EngineSet | undefined): readonly Run[] => set?.runs.get('clientele') ?? [];

/** How many times as long as the core another engine takes: the median over the warm runs, each with its own pair. */
export function timesOfCore(set: EngineSet | undefined, engine: string, value: (run: Run) => number): number {
  const own = warm(ofCore(set));
  const ratios = warm(set?.runs.get(engine) ?? []).flatMap((run, i) => (own[i] ? [value(run) / value(own[i])] : []));
  return ratios.length > 0 ? median(ratios) : NaN;
}

/** The goals of the project, and whether this machine meets them. */
export const goalsOf = (findings: Findings): readonly Goal[] => [
  ...engineGoals(findings),
  ...cellGoals(findings),
  ...hostGoals(findings),
];

function engineGoals({ sets }: Findings): readonly Goal[] {
  const million = sets.find(({ name }) => name === '1m');
  const fiveMillion = sets.find(({ name }) => name === '5m');
  const ofMillion = warm(ofCore(million));
  return [
    atMost('1 million rows, from the rows to all five reports', 500, ' ms', middleOf(ofMillion, total)),
    atMost(
      'a second analysis with other thresholds',
      150,
      ' ms',
      middleOf(ofMillion, (run) => run.again),
    ),
    atMost(
      'memory on top of the rows',
      100,
      ' MB',
      middleOf(first(ofCore(million)), (run) => run.memory),
    ),
    atLeast('as quick as DuckDB', 2, '×', timesOfCore(million, 'duckdb', total)),
    atLeast('as quick as Polars', 1.7, '×', timesOfCore(million, 'polars', total)),
    atLeast('ahead of pandas', 1, '×', timesOfCore(million, 'pandas', total)),
    atLeast('as quick as arquero', 5, '×', timesOfCore(million, 'arquero', total)),
    atMost(
      '5 million rows, compared with 1 million',
      5.5,
      '×',
      middleOf(warm(ofCore(fiveMillion)), total) / middleOf(ofMillion, total),
    ),
  ];
}

const cellGoals = ({ cells }: Findings): readonly Goal[] => [
  atMost('`ABCCLASS` over 100 000 values', 50, ' ms', cells?.wholeRange ?? NaN),
  atMost('10 000 formulas over one range of 10 000', 300, ' ms', cells?.singleCells ?? NaN),
];

function hostGoals({ hosts, pane }: Findings): readonly Goal[] {
  const sizes = hosts?.books.flatMap(({ reports }) =>
    reports.flatMap(({ excel }) => [excel.largestRequest, excel.largestAnswer]),
  );
  const tasks = pane?.tasks;
  return [
    atMost('largest request or answer of a report in Excel', 5000, ' KB', sizes ? Math.max(...sizes) : NaN),
    atMost(
      'longest task of the pane, 200 000 rows',
      100,
      ' ms',
      tasks ? Math.max(tasks.reading.ours, tasks.writing.ours) : NaN,
    ),
  ];
}

/** The goals as Markdown rows: what, wanted, found, met or not. */
export const goalRows = (findings: Findings): readonly (readonly string[])[] =>
  goalsOf(findings)
    .filter(({ found }) => !Number.isNaN(found))
    .map(({ what, wanted, found, unit, isMet }) => [
      what,
      wanted,
      `${unit === '×' ? found.toFixed(2) : found.toFixed(0)}${unit}`,
      isMet ? 'met' : 'not met',
    ]);
