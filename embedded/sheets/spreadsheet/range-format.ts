import type { Area } from '../../workbook/model/area';
import type { BorderSide } from '../../workbook/model/style';
import type { CellArea } from '../book/cell-area';
import { eachCell } from '../book/cell-area';
import { enumeration } from '../script/enumeration';
import { flag, orNull, rows, text } from '../script/parameters';
import type { Methods } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import { colourOf } from './colour';
import { checkSize } from './range-values';

const look = chaining('look');

export const borderStyle = enumeration(
  'SpreadsheetApp.BorderStyle',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DASHED',
  'DOTTED',
  'DOUBLE',
);

const LINES = {
  SOLID: ['Continuous', 'Thin'],
  SOLID_MEDIUM: ['Continuous', 'Medium'],
  SOLID_THICK: ['Continuous', 'Thick'],
  DASHED: ['Dash', 'Thin'],
  DOTTED: ['Dot', 'Thin'],
  DOUBLE: ['Double', 'Thick'],
} as const;

interface Line {
  readonly colour: string;
  readonly style: keyof typeof LINES;
}

/** The cells of a range that carry each edge, and the side of the cell it is on; in the order of `setBorder`. */
const EDGES: readonly { readonly side: BorderSide; cells(area: Area): Area }[] = [
  { side: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  { side: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  { side: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  { side: 'right', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  { side: 'right', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
  { side: 'bottom', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
];

/** `sides`: draw, take away, or (null) leave as it is. */
function setBorder({ sheet, area }: CellArea, sides: readonly (boolean | null)[], { colour, style }: Line): void {
  sheet.changed = true;
  EDGES.forEach(({ side, cells }, index) => {
    const drawn = sides[index] ?? null;
    const carriers = cells(area);
    if (drawn === null || carriers.rows < 1 || carriers.columns < 1) return;
    const [line, weight] = LINES[style];
    sheet.formats.clear(carriers, (key) => key.startsWith(`border.${side}.`));
    if (!drawn) return;
    sheet.formats.set(carriers, `border.${side}.style`, line);
    sheet.formats.set(carriers, `border.${side}.weight`, weight);
    sheet.formats.set(carriers, `border.${side}.color`, colour);
  });
}

const side = orNull(flag);

/** Number formats, wrapping and borders. */
export const rangeFormat: Methods<CellArea> = {
  setNumberFormat: look([text], ({ sheet, area }, [code]) => {
    sheet.changed = true;
    sheet.numberFormats.set(area, code);
  }),
  setNumberFormats: look([rows], (cells, [codes]) => {
    checkSize(cells, codes);
    cells.sheet.changed = true;
    eachCell(cells.area, (cell, inRow, inColumn) =>
      cells.sheet.numberFormats.set({ ...cell, rows: 1, columns: 1 }, String(codes[inRow]?.[inColumn])),
    );
  }),
  setWrap: look([flag], ({ sheet, area }, [wraps]) => {
    sheet.changed = true;
    sheet.formats.set(area, 'alignment.wrapText', wraps);
  }),
  getWrap: answering('read')(
    [],
    ({ sheet, area }: CellArea) => sheet.formats.valueAt(area.row, area.column, 'alignment.wrapText') ?? false,
  ),
  setBorder: overloaded(
    look([side, side, side, side, side, side], (cells: CellArea, sides) =>
      setBorder(cells, sides, { colour: '#000000', style: 'SOLID' }),
    ),
    look(
      [side, side, side, side, side, side, orNull(text), orNull(borderStyle.parameter)],
      (cells, [top, left, bottom, right, between, across, colour, style]) =>
        setBorder(cells, [top, left, bottom, right, between, across], {
          colour: colourOf(colour ?? 'black'),
          style: style ?? 'SOLID',
        }),
    ),
  ),
};
