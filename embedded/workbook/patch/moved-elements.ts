import { movedReferences } from '../formulas/moved-references';
import { parseAddress, toAddress } from '../model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Shift } from '../model/shift';
import { shiftedBy } from '../model/shift';
import { escapeText } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, elementsOf, localName, setAttribute, textIn } from '../xml/tree';

/** Whole rows or columns went into a sheet or out of it. */
export interface SheetMove {
  readonly shifts: readonly Shift[];
  readonly sheet: string;
}

const FORMULAS = ['f', 'formula', 'formula1', 'formula2'];
/** What only says where somebody looks stays when its cells are gone. */
const VIEWS = ['selection', 'pane', 'sheetView', 'autoFilter', 'sortState'];

/**
 * Moves what the elements of a part say about places on the sheet: areas of rules, checks, links, merged cells, comments,
 * tables. What stood on cells that are gone goes with them.
 */
export function moveElements(parent: Element, move: SheetMove): void {
  parent.children = parent.children.filter((node) => typeof node === 'string' || moveElement(node, move));
}

/** Whether anything is left of the element. */
function moveElement(element: Element, move: SheetMove): boolean {
  const name = localName(element);
  if (FORMULAS.includes(name)) {
    element.children = [escapeText(movedReferences(textIn(element), { ...move, isHome: true }))];
    return true;
  }
  if (name === 'sqref') return moveText(element, move);
  if (name === 'brk') return moveBreak(element, move);
  const places = ['ref', 'sqref', 'activeCell', 'topLeftCell'].filter((key) => attribute(element, key) !== undefined);
  for (const key of places) {
    const moved = movedAreas(attribute(element, key) ?? '', move);
    if (moved === '' && !VIEWS.includes(name)) return false;
    if (moved !== '') setAttribute(element, key, moved);
  }
  return moveChildren(element, move);
}

/** A list of which nothing is left goes too, and a rule of which the area is gone. */
function moveChildren(element: Element, move: SheetMove): boolean {
  const had = elementsOf(element);
  moveElements(element, move);
  const has = elementsOf(element);
  if (attribute(element, 'count') === String(had.length)) setAttribute(element, 'count', String(has.length));
  const isWithoutArea = had.some((child) => localName(child) === 'sqref' && !has.includes(child));
  return !isWithoutArea && (had.length === 0 || has.length > 0);
}

function moveText(element: Element, move: SheetMove): boolean {
  const moved = movedAreas(textIn(element), move);
  element.children = [moved];
  return moved !== '';
}

/** Several areas with blanks between them. */
const movedAreas = (text: string, { shifts }: SheetMove): string =>
  text
    .split(/\s+/)
    .flatMap((address) => {
      const area = parseAddress(address)?.area;
      if (!area) return [address];
      const after = shiftedBy(area, shifts);
      return after ? [toAddress(after)] : [];
    })
    .join(' ');

/** A page break stands after the row or column of its number. */
function moveBreak(element: Element, { shifts }: SheetMove): boolean {
  const isAcross = Number(attribute(element, 'max') ?? MAX_COLUMNS) < MAX_ROWS - 1;
  const line = Number(attribute(element, 'id') ?? 0);
  const after = isAcross
    ? shiftedBy({ row: line, rows: 1, column: 0, columns: MAX_COLUMNS }, shifts)?.row
    : shiftedBy({ row: 0, rows: MAX_ROWS, column: line, columns: 1 }, shifts)?.column;
  if (after === undefined) return false;
  setAttribute(element, 'id', String(after));
  return true;
}
