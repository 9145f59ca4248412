import type { Sheet } from '../model/sheet';
import { columnWidth, rowHeight } from '../model/sizes';
import type { Element } from '../xml/tree';
import { childNamed, elementsOf, localName, setAttribute } from '../xml/tree';

const EMU_PER_POINT = 12_700;

/** Gives the charts of a drawing their names and their exact places: the writer knows whole cells only. */
export function placeCharts(drawing: Element, sheet: Sheet): void {
  const anchors = elementsOf(drawing).filter((element) => localName(element) === 'twoCellAnchor');
  sheet.charts.forEach(({ name, anchor }, index) => {
    const element = anchors[index];
    if (!element) return;
    const { row, column, rows, columns } = anchor;
    placeCorner(childNamed(element, 'from'), sheet, { row, column });
    placeCorner(childNamed(element, 'to'), sheet, { row: row + rows, column: column + columns });
    const frame = childNamed(childNamed(element, 'graphicFrame'), 'nvGraphicFramePr');
    const properties = childNamed(frame, 'cNvPr');
    if (properties && name) setAttribute(properties, 'name', name);
  });
}

function placeCorner(corner: Element | undefined, sheet: Sheet, place: { row: number; column: number }): void {
  const set = (name: string, points: number): void => {
    const offset = childNamed(corner, name);
    if (offset) offset.children = [String(Math.round(points * EMU_PER_POINT))];
  };
  set('rowOff', (place.row % 1) * rowHeight(sheet, Math.floor(place.row)));
  set('colOff', (place.column % 1) * columnWidth(sheet, Math.floor(place.column)));
}
