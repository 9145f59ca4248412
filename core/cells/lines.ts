import type { Cells } from '../blocks/blocks';
import type { Row } from '../grid/cell';
import type { Problem } from '../problem';

/** The cells of ranges that go together, by name: each one column or one row, all of them equally long. */
export function linesOf<R extends Readonly<Record<string, Cells>>>(
  ranges: R,
): { readonly [K in keyof R]: Row } | Problem {
  const lines = Object.entries(ranges).map(([name, cells]) => ({ name, line: lineOf(cells) }));
  const strange = lines.find(({ line }) => line === null);
  if (strange) return { problem: 'bad-argument', argument: strange.name, expected: 'A2:A100' };
  const first = lines[0]?.line?.length ?? 0;
  const unequal = lines.find(({ line }) => line?.length !== first);
  if (unequal) return { problem: 'unequal-ranges', first, second: unequal.line?.length ?? 0 };
  return Object.fromEntries(lines.map(({ name, line }) => [name, line])) as { readonly [K in keyof R]: Row };
}

function lineOf(cells: Cells): Row | null {
  if (cells.length === 1) return cells[0]!;
  return cells.every((row) => row.length === 1) ? cells.map((row) => row[0]!) : null;
}
