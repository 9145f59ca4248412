import { calculatedXml, formulaElement, valueXml } from './cell-xml';
import { widthOfPoints } from './column-width';
import { columnLetters } from './model/address';
import type { NumberFormats } from './model/number-formats';
import { newPageLayout } from './model/page-layout';
import type { CellValue, Sheet } from './model/sheet';
import { cellKey } from './model/sheet';
import { identityAttributes } from './sheet-identity';

/** Whether a sheet has nothing but cells with number formats, widths and heights: such sheets may be very long. */
export const isPlain = (sheet: Sheet): boolean =>
  [sheet.formats.list, sheet.tables, sheet.charts, sheet.conditionalFormats, sheet.merges].every(
    (list) => list.length === 0,
  ) &&
  !sheet.isProtected &&
  JSON.stringify(sheet.pageLayout) === JSON.stringify(newPageLayout());

const PIECE_CHARACTERS = 1 << 18;

/** The part of a plain sheet, piece by piece: a million rows never stand in memory as one text. */
export function* plainSheetPieces(sheet: Sheet, styleOf: (format: string) => number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const cells = new CellWriter(sheet, styleOf);
  let text = headXml(sheet);
  const last = lastOf(sheet.hiddenRows, lastOf(sheet.rowHeights.keys(), sheet.values.length - 1));
  for (let row = 0; row <= last; row++) {
    text += cells.rowXml(row);
    if (text.length < PIECE_CHARACTERS) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}</sheetData></worksheet>`);
}

function lastOf(rows: Iterable<number>, atLeast: number): number {
  let last = atLeast;
  for (const row of rows) last = Math.max(last, row);
  return last;
}

function headXml({ columnWidths, frozen, hiddenColumns, id, showGridlines, showHeadings, tabColor }: Sheet): string {
  const color = tabColor ? `<sheetPr><tabColor rgb="FF${tabColor.slice(1)}"/></sheetPr>` : '';
  const flags = `${showGridlines ? '' : ' showGridLines="0"'}${showHeadings ? '' : ' showRowColHeaders="0"'}`;
  const { rows, columns } = frozen;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  const part = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  const pane = rows + columns > 0 ? `<pane${split} topLeftCell="${corner}" activePane="${part}" state="frozen"/>` : '';
  const widths = [...new Set([...columnWidths.keys(), ...hiddenColumns])]
    .sort((a, b) => a - b)
    .map((column) => {
      const points = columnWidths.get(column);
      const width = points === undefined ? '' : ` width="${widthOfPoints(points)}" customWidth="1"`;
      return `<col min="${column + 1}" max="${column + 1}"${width}${hiddenColumns.has(column) ? ' hidden="1"' : ''}/>`;
    });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${identityAttributes(id)}>` +
    `${color}<sheetViews><sheetView${flags} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`
  );
}

class CellWriter {
  private readonly letters: string[] = [];
  private readonly styles: FormatReader;

  constructor(
    private readonly sheet: Sheet,
    styleOf: (format: string) => number,
  ) {
    this.styles = new FormatReader(sheet.numberFormats, styleOf);
  }

  rowXml(row: number): string {
    const cells = this.sheet.values[row] ?? [];
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row);
    let xml = '';
    for (let column = 0; column < cells.length; column++) xml += this.cellXml(row, column, cells[column] ?? null);
    if (xml === '' && height === undefined && !hidden) return '';
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${size}${hidden ? ' hidden="1"' : ''}>${xml}</row>`;
  }

  private cellXml(row: number, column: number, value: CellValue): string {
    const { formulas } = this.sheet;
    const formula = formulas.size > 0 ? formulas.get(cellKey(row, column)) : undefined;
    if (value === null && formula === undefined) return '';
    const style = this.styles.at(row, column);
    const letters = (this.letters[column] ??= columnLetters(column));
    const start = `<c r="${letters}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    return formula === undefined ? start + valueXml(value) : start + calculatedXml(formulaElement(formula), value);
  }
}

/** Style numbers row by row, from the top down. */
class FormatReader {
  private readonly places = new Map<number, number>();

  constructor(
    private readonly formats: NumberFormats,
    private readonly styleOf: (format: string) => number,
  ) {}

  at(row: number, column: number): number {
    const runs = this.formats.columns.get(column);
    if (!runs) return 0;
    let place = this.places.get(column) ?? 0;
    let run = runs[place];
    while (run && run.row + run.rows <= row) run = runs[++place];
    this.places.set(column, place);
    return run && run.row <= row ? this.styleOf(run.format) : 0;
  }
}
