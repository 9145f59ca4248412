import { parseAddress } from '../model/address';
import { MAX_COLUMNS } from '../model/area';
import type { Sheet } from '../model/sheet';
import { attributeOf, isTrue } from '../xml/text';
import { pointsOfWidth } from '../column-width';

type Reader = (sheet: Sheet, attributes: string) => void;

const isFalse = (value: string | undefined): boolean => value === '0' || value === 'false';

const READERS: Readonly<Record<string, Reader>> = {
  tabColor: (sheet, attributes) => {
    const rgb = attributeOf(attributes, 'rgb');
    if (rgb) sheet.tabColor = `#${rgb.slice(-6).toUpperCase()}`;
  },
  sheetView: (sheet, attributes) => {
    sheet.showGridlines = !isFalse(attributeOf(attributes, 'showGridLines'));
    sheet.showHeadings = !isFalse(attributeOf(attributes, 'showRowColHeaders'));
  },
  pane: (sheet, attributes) => {
    if (!attributeOf(attributes, 'state')?.startsWith('frozen')) return;
    const count = (name: string) => Math.max(0, Math.round(Number(attributeOf(attributes, name) ?? 0)) || 0);
    sheet.frozen = { rows: count('ySplit'), columns: count('xSplit') };
  },
  col: readColumns,
  sheetProtection: (sheet, attributes) => {
    sheet.isProtected = isTrue(attributeOf(attributes, 'sheet'));
  },
  mergeCell: (sheet, attributes) => {
    const area = parseAddress(attributeOf(attributes, 'ref') ?? '')?.area;
    if (area) sheet.merges.push(area);
  },
};

/** Notes a property of a sheet that stands outside its cells; names the model does not know are passed over. */
export function readSheetProperty(sheet: Sheet, name: string, attributes: string): void {
  if (Object.hasOwn(READERS, name)) READERS[name]?.(sheet, attributes);
}

/**
 * Widths that go on to the last column are the sheet's default under another name. What a column is said to be first
 * counts: elements that go over the same columns again and again cost nothing.
 */
function readColumns(sheet: Sheet, attributes: string): void {
  const from = Number(attributeOf(attributes, 'min')) - 1;
  const to = Number(attributeOf(attributes, 'max')) - 1;
  if (!(from >= 0 && to >= from && to < MAX_COLUMNS)) return;
  const hidden = isTrue(attributeOf(attributes, 'hidden'));
  const width = Number(attributeOf(attributes, 'width') ?? NaN);
  for (let column = from; column <= to && (hidden || to < MAX_COLUMNS - 1 || column === from); column++) {
    if (sheet.hiddenColumns.has(column) || sheet.columnWidths.has(column)) return;
    if (hidden) sheet.hiddenColumns.add(column);
    else if (width >= 0) sheet.columnWidths.set(column, pointsOfWidth(width));
  }
}
