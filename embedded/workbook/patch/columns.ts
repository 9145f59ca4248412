import { widthOfPoints } from '../column-width';
import type { Shift } from '../model/shift';
import { shiftedBy } from '../model/shift';
import { MAX_ROWS } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Element } from '../xml/tree';
import { attribute, childInOrder, childNamed, childrenNamed, newElement, setAttribute } from '../xml/tree';
import type { SheetMove } from './moved-elements';

/** Columns that share width and style, counted from 0. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly element: Element;
}

const spansIn = (root: Element): Span[] =>
  childrenNamed(childNamed(root, 'cols'), 'col').map((element) => ({
    from: Number(attribute(element, 'min')) - 1,
    to: Number(attribute(element, 'max')) - 1,
    element,
  }));

/** Number of the style that new cells of a column have. */
export function columnStyles(root: Element): (column: number) => number {
  const spans = spansIn(root);
  return (column) => {
    const span = spans.find(({ from, to }) => column >= from && column <= to);
    return Number((span && attribute(span.element, 'style')) ?? 0);
  };
}

interface ColumnsPatch {
  readonly before: Sheet;
  readonly after: Sheet;
  readonly move: SheetMove | null;
}

/** Brings widths of columns, and which are hidden, up to date; styles of columns stay. */
export function patchColumns(root: Element, { before, after, move }: ColumnsPatch): void {
  let spans = spansIn(root);
  if (move && spans.length > 0) spans = spans.flatMap((span) => movedSpan(span, move.shifts));
  const changed = changedColumns(before, after);
  for (const column of changed) spans = withColumn(spans, column, { root, sheet: after });
  if (changed.length === 0 && !move) return;
  if (spans.length === 0) {
    root.children = root.children.filter((node) => node !== childNamed(root, 'cols'));
    return;
  }
  childInOrder(root, 'cols', ['sheetData']).children = spans.sort((a, b) => a.from - b.from).map(numbered);
}

function changedColumns(before: Sheet, after: Sheet): number[] {
  const touched = [before, after].flatMap((sheet) => [...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  return [...new Set(touched)].filter(
    (column) =>
      before.columnWidths.get(column) !== after.columnWidths.get(column) ||
      before.hiddenColumns.has(column) !== after.hiddenColumns.has(column),
  );
}

function movedSpan({ from, to, element }: Span, shifts: readonly Shift[]): Span[] {
  const area = shiftedBy({ row: 0, rows: MAX_ROWS, column: from, columns: to - from + 1 }, shifts);
  return area ? [{ from: area.column, to: area.column + area.columns - 1, element }] : [];
}

function withColumn(spans: readonly Span[], column: number, { root, sheet }: { root: Element; sheet: Sheet }): Span[] {
  const over = spans.find(({ from, to }) => column >= from && column <= to);
  const element = over ? copyOf(over.element) : newElement(root, 'col', { min: '', max: '' });
  const width = sheet.columnWidths.get(column);
  if (width !== undefined) {
    setAttribute(element, 'width', String(widthOfPoints(width)));
    setAttribute(element, 'customWidth', '1');
  }
  setAttribute(element, 'hidden', sheet.hiddenColumns.has(column) ? '1' : null);
  const own: Span = { from: column, to: column, element };
  if (!over) return [...spans, own];
  const pieces = [{ ...over, to: column - 1 }, own, { ...over, from: column + 1 }];
  return spans.flatMap((span) => (span === over ? pieces.filter(({ from, to }) => from <= to) : [span]));
}

const copyOf = ({ name, attributes, children }: Element): Element => ({ name, attributes, children: [...children] });

function numbered({ from, to, element }: Span): Element {
  const copy = copyOf(element);
  setAttribute(copy, 'min', String(from + 1));
  setAttribute(copy, 'max', String(to + 1));
  return copy;
}
