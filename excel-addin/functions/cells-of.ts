import type { Cells, Value } from '../../core';

/**
 * An argument as Excel hands it over – one value, rows of cells, or `null` where it was left out – as rows of cells.
 * Rich values (an amount with its currency, an error) carry what the cell shows as `basicValue`, error objects as `code`.
 */
export function cellsOf(given: unknown): Cells | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) return [[valueOf(given)]];
  const rows = given as readonly (readonly unknown[])[];
  return rows.every((row) => row.every(isPlain)) ? (rows as Cells) : rows.map((row) => row.map(valueOf));
}

const isPlain = (cell: unknown): cell is Value => typeof cell !== 'object' || cell === null;

function valueOf(cell: unknown): Value {
  if (isPlain(cell)) return cell;
  const { basicValue, code } = cell as { readonly basicValue?: Value; readonly code?: Value };
  return basicValue ?? code ?? null;
}
