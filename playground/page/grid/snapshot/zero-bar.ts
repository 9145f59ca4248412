/** The bar that a rule gives a cell. */
interface Barred {
  readonly dataBar?: { readonly value: number };
}

/** The cell without its bar where that stands for exactly zero. */
export function withoutZeroBar<T extends Barred | object>(cell: T): T {
  if (!('dataBar' in cell) || cell.dataBar?.value !== 0) return cell;
  const { dataBar: _none, ...others } = cell;
  return others as T;
}
