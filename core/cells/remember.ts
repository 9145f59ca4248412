import type { Cells, Value } from '../blocks/blocks';

interface Memory<T> {
  readonly key: string;
  readonly rows: number;
  /** A copy of the cells, column by column. */
  readonly columns: readonly (readonly (Value | undefined)[])[];
  readonly answer: T;
}

/** As many ranges as formulas in one table usually look at. */
const LAST_RANGES = 4;

/**
 * The same calculation, answering from memory for the last few ranges. A range is known again by its cells, all of them,
 * compared with a copy: one that was changed in place is computed anew. `key` stands for the other arguments.
 */
export function rememberLast<T>(compute: (cells: Cells, key: string) => T): (cells: Cells, key: string) => T {
  let memories: readonly Memory<T>[] = [];
  return (cells, key) => {
    const known = memories.find((memory) => memory.key === key && sameCells(cells, memory));
    if (known) {
      if (known !== memories[0]) memories = [known, ...memories.filter((memory) => memory !== known)];
      return known.answer;
    }
    const fresh = { key, ...copyOf(cells), answer: compute(cells, key) };
    memories = [fresh, ...memories].slice(0, LAST_RANGES);
    return fresh.answer;
  };
}

function copyOf(cells: Cells): { rows: number; columns: Memory<unknown>['columns'] } {
  const width = cells[0]?.length ?? 0;
  return { rows: cells.length, columns: Array.from({ length: width }, (_, column) => cells.map((row) => row[column])) };
}

function sameCells(cells: Cells, { rows, columns }: Memory<unknown>): boolean {
  if (cells.length !== rows || (cells[0]?.length ?? 0) !== columns.length) return false;
  return columns.every((copy, column) => sameColumn(cells, column, copy));
}

/** Runs once for every cell of a table of formulas, over all the cells they refer to: hence four rows at a time. */
function sameColumn(cells: Cells, column: number, copy: readonly (Value | undefined)[]): boolean {
  const rows = copy.length;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    if (
      cells[row]![column] !== copy[row] ||
      cells[row + 1]![column] !== copy[row + 1] ||
      cells[row + 2]![column] !== copy[row + 2] ||
      cells[row + 3]![column] !== copy[row + 3]
    )
      return false;
  }
  for (; row < rows; row++) if (cells[row]![column] !== copy[row]) return false;
  return true;
}
