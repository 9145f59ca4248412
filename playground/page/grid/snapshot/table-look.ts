import { hasCell } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { CellStyle } from '../../../../embedded/workbook/model/style';
import { bodyOf, type Table } from '../../../../embedded/workbook/model/table';

interface TableLook {
  readonly header: CellStyle;
  readonly totals: CellStyle;
  /** Every second row of the body, from the first on. */
  readonly band: CellStyle;
}

/** Accents of the usual theme in the order in which styles of a family count them; grey first. */
const ACCENTS = ['#7F7F7F', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const PALE = ['#F2F2F2', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;

const above = (color: string): CellStyle => ({
  'border.top.style': 'Continuous',
  'border.top.weight': 'Thin',
  'border.top.color': color,
});
const below = (color: string): CellStyle => ({
  'border.bottom.style': 'Continuous',
  'border.bottom.weight': 'Thin',
  'border.bottom.color': color,
});

/** The look a style of tables gives, as near as a family and its accent tell; null for no style. */
export function lookOfStyle(style: string): TableLook | null {
  const [, family, number = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family) return null;
  const index = (Number(number) - 1) % ACCENTS.length;
  const accent = ACCENTS[index] ?? ACCENTS[0];
  const band: CellStyle = { 'fill.color': PALE[index] ?? PALE[0] };
  const isLight = family === 'Light';
  const header: CellStyle = isLight
    ? { 'font.bold': true, ...below(accent) }
    : { 'font.bold': true, 'font.color': '#FFFFFF', 'fill.color': accent };
  return { header, totals: { 'font.bold': true, ...above(accent) }, band };
}

/** What the tables of a sheet lay under its cells: the look at a cell, undefined outside of tables. */
export function tableLooks({ tables }: Sheet): (row: number, column: number) => CellStyle | undefined {
  const looks = tables.flatMap((table) => {
    const look = lookOfStyle(table.style);
    return look ? [{ table, look }] : [];
  });
  return (row, column) => {
    const found = looks.find(({ table }) => hasCell(table.area, row, column));
    return found && partLook(found.table, found.look, row);
  };
}

function partLook(table: Table, look: TableLook, row: number): CellStyle | undefined {
  const body = bodyOf(table);
  if (row < body.row) return look.header;
  if (row >= body.row + body.rows) return look.totals;
  return table.showBandedRows && (row - body.row) % 2 === 0 ? look.band : undefined;
}

/** A cell's own look over the one of its table; the same pair gives the same object. */
export class LookOverLook {
  private readonly known = new Map<CellStyle | undefined, Map<CellStyle | undefined, CellStyle | undefined>>();

  of(under: CellStyle | undefined, over: CellStyle | undefined): CellStyle | undefined {
    if (!under) return over;
    if (!over) return under;
    const byOver = this.known.get(under) ?? new Map<CellStyle | undefined, CellStyle | undefined>();
    this.known.set(under, byOver);
    const look = byOver.get(over) ?? { ...under, ...over };
    byOver.set(over, look);
    return look;
  }
}
