import { columnFormatCode, columnOf, fonts, type PlacedTable, type TableBlock } from '../../core';
import { chunksOf } from './batch';
import { rangeOf, type Canvas } from './canvas';
import { cellValue, plainText } from './cell-values';
import { setNumberFormat } from './formats';
import { paintColumns } from './paint-columns';
import { styleTable } from './style-table';
import { writeText } from './write-text';

const TEXT = '@';

/** Writes the cells first and makes them a real table afterwards: Excel would draw what is written below a table into it. */
export async function writeTable(canvas: Canvas, placed: PlacedTable): Promise<void> {
  if (placed.caption) writeText(canvas, placed.caption, { font: fonts.caption });
  setNumberFormats(canvas, placed);
  rangeOf(canvas, placed.header).values = [placed.headers.map(plainText)];
  await writeRows(canvas, placed);
  if (placed.totals)
    rangeOf(canvas, placed.totals).values = [valuesOf(canvas, placed.block, placed.block.totals ?? [])];
  makeTable(canvas, placed);
  styleTable(canvas, placed);
  paintColumns(canvas, placed);
}

/** Formats come before values, so that a text such as `1-2` doesn't become a day. */
function setNumberFormats(canvas: Canvas, { block, header, body, totals }: PlacedTable): void {
  setNumberFormat(rangeOf(canvas, header), TEXT);
  block.columns.forEach((column, index) => {
    const code = canvas.userFormat(block.name, column) ?? columnFormatCode(column, canvas.manner.language);
    setNumberFormat(rangeOf(canvas, columnOf(body, index)), code);
    if (totals) setNumberFormat(rangeOf(canvas, columnOf(totals, index)), code);
  });
}

async function writeRows(canvas: Canvas, { block, body }: PlacedTable): Promise<void> {
  for (const { first, rows, bytes } of chunksOf(block.rows)) {
    await canvas.batch.room(bytes);
    const range = rangeOf(canvas, { ...body, row: body.row + first, rows: rows.length });
    range.values = rows.map((row) => valuesOf(canvas, block, row));
  }
}

const valuesOf = ({ manner }: Canvas, { columns }: TableBlock, row: TableBlock['rows'][number]) =>
  columns.map(({ format }, index) => cellValue(row[index], format, manner));

function makeTable(canvas: Canvas, { block, header, body }: PlacedTable): void {
  const whole = rangeOf(canvas, { ...header, rows: header.rows + body.rows });
  const table = canvas.keptTable ?? canvas.sheet.tables.add(whole, true);
  if (canvas.keptTable) table.resize(whole);
  table.name = canvas.plan.tables.find((one) => one.block === block.name)?.name ?? '';
  table.style = 'TableStyleLight1';
  table.showBandedRows = block.list === true;
  table.showFilterButton = block.list === true;
}
