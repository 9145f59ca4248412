import { calculatedXml, formulaElement, valueXml } from './cell-xml';
import { columnLetters } from './model/address';
import type { CellValue, Sheet } from './model/sheet';
import { cellKey, cellOfKey } from './model/sheet';
import type { CellStyle } from './model/style';
import type { StyledRow } from './model/styled-rows';
import { styledRows } from './model/styled-rows';
import { valuesWithHeaders } from './table-headers';

/** Number of the file's cell style for a look. */
export type NumberOf = (look: CellStyle) => number;

/** The rows of a sheet as they stand in its part, one after the other: a million of them never stand in memory as one text. */
export function* rowsXml(sheet: Sheet, numberOf: NumberOf): Generator<string> {
  const writer = new RowWriter(sheet, numberOf);
  const looks = styledRows(sheet);
  const rows = rowCount(sheet, writer.formulaColumns.keys());
  for (let row = 0; row < rows; row++) yield writer.rowXml(row, looks.next().value ?? undefined);
  for (const look of looks) yield writer.rowXml(look.row, look);
}

/** The looks in a sheet, each once. */
export function looksIn(sheet: Sheet): Set<CellStyle> {
  const looks = new Set<CellStyle>();
  if (sheet.formats.list.length + sheet.numberFormats.columns.size === 0) return looks;
  for (const { columns, at } of styledRows(sheet)) {
    for (let column = 0; column < columns; column++) {
      const look = at(column);
      if (look) looks.add(look);
    }
  }
  return looks;
}

function rowCount({ hiddenRows, rowHeights, tables, values }: Sheet, formulaRows: Iterable<number>): number {
  let count = tables.reduce((most, { area }) => Math.max(most, area.row + 1), values.length);
  for (const rows of [hiddenRows, rowHeights.keys(), formulaRows])
    for (const row of rows) count = Math.max(count, row + 1);
  return count;
}

class RowWriter {
  /** By row, how far its formulas reach. */
  readonly formulaColumns = new Map<number, number>();
  private readonly letters: string[] = [];
  private readonly numbers = new Map<CellStyle | undefined, number>([[undefined, 0]]);
  private readonly values: Sheet['values'];

  constructor(
    private readonly sheet: Sheet,
    private readonly numberOf: NumberOf,
  ) {
    this.values = valuesWithHeaders(sheet);
    for (const key of sheet.formulas.keys()) {
      const { row, column } = cellOfKey(key);
      this.formulaColumns.set(row, Math.max(this.formulaColumns.get(row) ?? 0, column + 1));
    }
  }

  /** '' for a row of which there is nothing to say. */
  rowXml(row: number, looks: StyledRow | undefined): string {
    const cells = this.values[row] ?? [];
    const columns = Math.max(cells.length, looks?.columns ?? 0, this.formulaColumns.get(row) ?? 0);
    let xml = '';
    for (let column = 0; column < columns; column++) {
      xml += this.cellXml({ row, column }, cells[column] ?? null, looks?.at(column));
    }
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (xml === '') return size + hidden === '' ? '' : `<row r="${row + 1}"${size}${hidden}/>`;
    return `<row r="${row + 1}"${size}${hidden}>${xml}</row>`;
  }

  private cellXml({ row, column }: { row: number; column: number }, value: CellValue, look?: CellStyle): string {
    const { formulas } = this.sheet;
    const formula = formulas.size > 0 ? formulas.get(cellKey(row, column)) : undefined;
    const style = this.numberFor(look);
    if (value === null && formula === undefined && style === 0) return '';
    const letters = (this.letters[column] ??= columnLetters(column));
    const start = `<c r="${letters}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    return formula === undefined ? start + valueXml(value) : start + calculatedXml(formulaElement(formula), value);
  }

  private numberFor(look: CellStyle | undefined): number {
    const known = this.numbers.get(look);
    if (known !== undefined || look === undefined) return known ?? 0;
    const number = this.numberOf(look);
    this.numbers.set(look, number);
    return number;
  }
}
