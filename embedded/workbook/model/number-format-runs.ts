/** Rows of one column, one below the other, that share a number format. */
export interface FormatRun {
  readonly row: number;
  readonly rows: number;
  readonly format: string;
}

/** Index of the first run whose last row is at or after the row; `runs.length` when there is none. */
export function firstEndingAfter(runs: readonly FormatRun[], row: number): number {
  const last = runs[runs.length - 1];
  if (!last || last.row + last.rows <= row) return runs.length;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.row + run.rows > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The runs with the one that goes over a row cut in two there. */
export function cutAt(runs: readonly FormatRun[], row: number): FormatRun[] {
  return runs.flatMap((run) => {
    const above = row - run.row;
    return above > 0 && above < run.rows
      ? [
          { ...run, rows: above },
          { ...run, row, rows: run.rows - above },
        ]
      : [run];
  });
}

/** Puts a run in, over what was there, joined with equal neighbours. */
export function replaceRun(runs: FormatRun[], run: FormatRun): void {
  let { row } = run;
  let end = run.row + run.rows;
  const first = firstEndingAfter(runs, row - 1);
  let index = first;
  const edges: FormatRun[] = [];
  const pieces: FormatRun[] = [];
  for (let old = runs[index]; old && old.row <= end; old = runs[++index]) {
    const oldEnd = old.row + old.rows;
    if (old.format === run.format) {
      row = Math.min(row, old.row);
      end = Math.max(end, oldEnd);
      continue;
    }
    if (old.row < run.row) pieces.push({ ...old, rows: run.row - old.row });
    if (oldEnd > run.row + run.rows) {
      const from = Math.max(old.row, run.row + run.rows);
      edges.push({ ...old, row: from, rows: oldEnd - from });
    }
  }
  if (run.format !== 'General') pieces.push({ row, rows: end - row, format: run.format });
  runs.splice(first, index - first, ...pieces, ...edges);
}
