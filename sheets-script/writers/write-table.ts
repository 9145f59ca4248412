import { columnFormatCode, columnOf, fonts, type Box, type Column, type Language, type PlacedTable } from '../../core';
import { cellValue, plainText } from './cell-values';
import { fontLook, formatLook } from './look';
import { paintColumns } from './paint-columns';
import type { Sketch } from './sketch';
import { styleTable } from './style-table';
import { writeText } from './write-text';

/** How the values of a table are shown. */
export interface TableManner {
  readonly language: Language;
  /** The number format the user has given a column of a table. */
  userFormat(block: string, column: Column): string | undefined;
}

/** Caption, header, rows and totals line, which stand one right below the other. */
export function writeTable(sketch: Sketch, placed: PlacedTable, manner: TableManner): void {
  const { block, caption, header, body, totals } = placed;
  if (caption) writeText(sketch, caption, fontLook(fonts.caption));
  const rows = block.rows.map((row) => valuesOf(placed, row));
  sketch.values.push({
    box: { ...header, rows: 1 + body.rows + (totals ? 1 : 0) },
    rows: [
      placed.headers.map(plainText),
      ...(rows.length > 0 ? rows : [valuesOf(placed, [])]),
      ...(totals ? [valuesOf(placed, block.totals ?? [])] : []),
    ],
  });
  setNumberFormats(sketch, placed, manner);
  styleTable(sketch, placed);
  paintColumns(sketch, placed);
  if (block.list) sketch.lists.push({ ...header, rows: 1 + body.rows });
}

const valuesOf = ({ block }: PlacedTable, row: PlacedTable['block']['rows'][number]) =>
  block.columns.map(({ format }, index) => cellValue(row[index], format));

function setNumberFormats(sketch: Sketch, { block, body, totals }: PlacedTable, manner: TableManner): void {
  const rows: Box = totals ? { ...body, rows: body.rows + 1 } : body;
  block.columns.forEach((column, index) => {
    const code = manner.userFormat(block.name, column) ?? columnFormatCode(column, manner.language);
    sketch.looks.push({ box: columnOf(rows, index), look: formatLook(code) });
  });
}
