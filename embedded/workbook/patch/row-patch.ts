import { attributeOf } from '../xml/text';
import { setAttribute } from '../xml/tree';
import type { CellPlace, StyleOf } from './cell-patch';
import { patchedCell } from './cell-patch';
import type { CellText, RowText } from './row-text';
import { movedCell } from './row-text';
import type { CellChange, RowChange } from './sheet-changes';

/** What is to be done to a row. */
export interface RowPatch {
  readonly cells: ReadonlyMap<number, CellChange> | undefined;
  readonly row: RowChange | undefined;
  readonly styleOf: StyleOf;
  /** Style of cells that are new in a column. */
  readonly columnStyle: (column: number) => number;
}

/** Puts the changes of a row in. */
export function patchRow(row: RowText, patch: RowPatch): void {
  if (patch.row) {
    const { height, isHidden } = patch.row;
    setAttribute(row.tag, 'ht', height === null ? null : String(height));
    setAttribute(row.tag, 'customHeight', height === null ? null : '1');
    setAttribute(row.tag, 'hidden', isHidden ? '1' : null);
  }
  if (patch.cells && patch.cells.size > 0) patchCells(row, patch.cells, patch);
}

function patchCells(row: RowText, changes: ReadonlyMap<number, CellChange>, patch: RowPatch): void {
  const isEachNumbered = row.cells.every(({ text }) => /^[^<]*<[^>]*\sr\s*=/.test(text));
  const old = isEachNumbered ? row.cells : row.cells.map((cell) => movedCell(cell, row.row));
  const before = new Map(old.map((cell) => [cell.column, cell]));
  const patched = [...changes].flatMap(([column, change]) => {
    const place = placeOf(row, column, patch);
    return patchedCell(before.get(column), change, { place, styleOf: patch.styleOf }) ?? [];
  });
  const isNew = patched.some(({ column }) => !before.has(column));
  if (isNew) setAttribute(row.tag, 'spans', null);
  row.cells = merged(
    old.filter(({ column }) => !changes.has(column)),
    patched,
  );
}

function placeOf({ tag, row }: RowText, column: number, { columnStyle }: RowPatch): CellPlace {
  const prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
  const ofRow = attributeOf(tag.attributes, 'customFormat') ? attributeOf(tag.attributes, 's') : undefined;
  return { row, column, prefix, usualStyle: ofRow === undefined ? columnStyle(column) : Number(ofRow) };
}

const merged = (kept: readonly CellText[], patched: readonly CellText[]): CellText[] =>
  [...kept, ...patched].sort((a, b) => a.column - b.column);
