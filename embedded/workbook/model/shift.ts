import type { Area } from './area';
import { areaOf, isWholeColumns, isWholeRows } from './area';

export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/** Cells put in (`Down`, `Right`) or taken out (`Up`, `Left`) at an area; the cells after it move. */
export interface Shift {
  readonly area: Area;
  readonly direction: ShiftDirection;
}

export const isVertical = ({ direction }: Shift): boolean => direction === 'Down' || direction === 'Up';
export const isInsertion = ({ direction }: Shift): boolean => direction === 'Down' || direction === 'Right';

/** Whether whole rows or whole columns go in or out, and not only some cells of them. */
export const isWhole = (shift: Shift): boolean =>
  isVertical(shift) ? isWholeRows(shift.area) : isWholeColumns(shift.area);

/** Whether the area lies wholly in the band of rows or columns that moves. */
function inBand(area: Area, shift: Shift): boolean {
  const at = shift.area;
  return isVertical(shift)
    ? area.column >= at.column && area.column + area.columns <= at.column + at.columns
    : area.row >= at.row && area.row + area.rows <= at.row + at.rows;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function movedSpan(span: Span, at: Span, insertion: boolean): Span | null {
  const end = span.start + span.length;
  if (insertion) {
    if (span.start >= at.start) return { start: span.start + at.length, length: span.length };
    return end > at.start ? { start: span.start, length: span.length + at.length } : span;
  }
  const lost = Math.max(0, Math.min(end, at.start + at.length) - Math.max(span.start, at.start));
  if (lost === span.length) return null;
  const before = Math.max(0, Math.min(at.length, span.start - at.start));
  return { start: span.start - before, length: span.length - lost };
}

/** Where an area is after the shift: moved, stretched, shrunk, as it was, or null when all its cells were taken out. */
export function shifted(area: Area, shift: Shift): Area | null {
  if (!inBand(area, shift)) return areaOf(area);
  const at = shift.area;
  if (isVertical(shift)) {
    const moved = movedSpan(
      { start: area.row, length: area.rows },
      { start: at.row, length: at.rows },
      isInsertion(shift),
    );
    return moved && { ...areaOf(area), row: moved.start, rows: moved.length };
  }
  const moved = movedSpan(
    { start: area.column, length: area.columns },
    { start: at.column, length: at.columns },
    isInsertion(shift),
  );
  return moved && { ...areaOf(area), column: moved.start, columns: moved.length };
}

/** Where an area is after several shifts. Whole rows and columns stay whole. */
export function shiftedBy(area: Area, shifts: readonly Shift[]): Area | null {
  let after: Area | null = area;
  for (const shift of shifts) {
    const isAlong = isVertical(shift) ? isWholeColumns(area) : isWholeRows(area);
    if (after && !isAlong) after = shifted(after, shift);
  }
  return after;
}
