import type { Cells } from '../blocks/blocks';
import { isError, type Cell } from '../grid/cell';
import { sensible, readNumber, withoutFraction } from '../grid/read-number';

/** What the text numbers of a range tell about its decimal mark. */
export type DecimalMark = 'comma' | 'point' | 'unknown';

/** The decimal mark that most of the text numbers with a certain one have: `1 234,5` has a comma, `1,234` says nothing. */
export function decimalMarkIn(cells: Cells): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const row of cells) {
    for (const cell of row) {
      const evidence = typeof cell === 'string' ? readNumber(cell)?.evidence : 'none';
      if (evidence === 'decimal-comma') commas++;
      if (evidence === 'decimal-point') points++;
    }
  }
  return commas > points ? 'comma' : points > commas ? 'point' : 'unknown';
}

/** The number in a cell, written as text or not; NaN for blanks, other text, truth values and errors. */
export function numberIn(cell: Cell | undefined, mark: DecimalMark): number {
  if (typeof cell === 'number') return sensible(cell);
  if (typeof cell !== 'string' || isError(cell)) return NaN;
  const read = readNumber(cell);
  if (!read) return NaN;
  const grouped =
    (read.evidence === 'comma-undecided' && mark === 'point') ||
    (read.evidence === 'point-undecided' && mark === 'comma');
  return grouped ? withoutFraction(read.value) : read.value;
}

/** The numbers of a range, row after row in one list; NaN where there is none. */
export function numbersIn(cells: Cells): Float64Array {
  const mark = decimalMarkIn(cells);
  const width = cells[0]?.length ?? 0;
  const numbers = new Float64Array(cells.length * width);
  let next = 0;
  for (const row of cells) for (let column = 0; column < width; column++) numbers[next++] = numberIn(row[column], mark);
  return numbers;
}

/** The same, a list for each row. */
export function numberRowsIn(cells: Cells): readonly Float64Array[] {
  const numbers = numbersIn(cells);
  const width = cells[0]?.length ?? 0;
  return cells.map((_, row) => numbers.subarray(row * width, (row + 1) * width));
}
