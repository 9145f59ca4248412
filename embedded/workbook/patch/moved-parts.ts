import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Shift } from '../model/shift';
import { shiftedBy } from '../model/shift';
import { movedReferences } from '../formulas/moved-references';
import type { PackageEdit } from '../opc/package-edit';
import { readRelationships } from '../opc/relationships';
import { escapeText } from '../xml/text';
import type { Element } from '../xml/tree';
import { childNamed, childrenNamed, elementsOf, localName, textIn } from '../xml/tree';
import type { SheetMove } from './moved-elements';
import { moveElements } from './moved-elements';

const WITH_AREAS = ['comments', 'threadedComment', 'table', 'pivotTable'];

/** Moves along what other parts pin to cells of a sheet: comments, pictures, charts, tables, and what charts draw. */
export async function moveParts(edit: PackageEdit, part: string, move: SheetMove): Promise<void> {
  for (const { type, target, external } of await readRelationships(edit.base, part)) {
    if (external || !edit.has(target)) continue;
    if (WITH_AREAS.includes(type)) moveElements((await edit.tree(target)).root, move);
    else if (type === 'drawing') moveAnchors((await edit.tree(target)).root, move.shifts);
    else if (type === 'vmlDrawing') moveNotes((await edit.tree(target)).root, move.shifts);
  }
  for (const { name } of edit.base.entries) {
    if (/(^|\/)charts\/chart[^/]*\.xml$/i.test(name) && edit.has(name)) moveSeries((await edit.tree(name)).root, move);
  }
}

/** Number of a row or column after the shifts; of one that is gone, what follows it is there now. */
function movedLine(line: number, isRow: boolean, shifts: readonly Shift[]): number {
  const after = isRow
    ? shiftedBy({ row: line, rows: 1, column: 0, columns: MAX_COLUMNS }, shifts)?.row
    : shiftedBy({ row: 0, rows: MAX_ROWS, column: line, columns: 1 }, shifts)?.column;
  if (after !== undefined) return after;
  return line === 0 ? 0 : movedLine(line - 1, isRow, shifts) + 1;
}

function moveNumber(element: Element | undefined, shifts: readonly Shift[]): void {
  if (!element) return;
  const isRow = localName(element).toLowerCase() === 'row';
  element.children = [String(movedLine(Number(textIn(element)), isRow, shifts))];
}

function moveAnchors(root: Element, shifts: readonly Shift[]): void {
  for (const anchor of elementsOf(root)) {
    for (const corner of [childNamed(anchor, 'from'), childNamed(anchor, 'to')]) {
      moveNumber(childNamed(corner, 'row'), shifts);
      moveNumber(childNamed(corner, 'col'), shifts);
    }
  }
}

/** Boxes of comments; those of comments that are gone go too. */
function moveNotes(root: Element, shifts: readonly Shift[]): void {
  root.children = root.children.filter((shape) => {
    const note = typeof shape === 'string' ? undefined : childNamed(shape, 'ClientData');
    const [row, column] = [childNamed(note, 'Row'), childNamed(note, 'Column')];
    if (!note || !row || !column) return true;
    const cell = { row: Number(textIn(row)), column: Number(textIn(column)), rows: 1, columns: 1 };
    if (!shiftedBy(cell, shifts)) return false;
    moveNumber(row, shifts);
    moveNumber(column, shifts);
    for (const anchor of childrenNamed(note, 'Anchor')) moveBox(anchor, shifts);
    return true;
  });
}

/** Column, offset, row, offset of the upper left corner, then of the lower right one. */
function moveBox(anchor: Element, shifts: readonly Shift[]): void {
  const numbers = textIn(anchor).split(',').map(Number);
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return;
  const place = numbers.map((number, index) => {
    if (index % 2 === 1) return number;
    return movedLine(number, index % 4 === 2, shifts);
  });
  anchor.children = [place.join(', ')];
}

function moveSeries(parent: Element, move: SheetMove): void {
  for (const child of elementsOf(parent)) {
    if (localName(child) !== 'f') moveSeries(child, move);
    else child.children = [escapeText(movedReferences(textIn(child), { ...move, isHome: false }))];
  }
}
