import { columnFormatCode, fonts, type PlacedTable } from '../../core';
import { CELLS } from './batch';
import { columnOf, rangeOf, type Canvas } from './canvas';
import { cellValue, plainText } from './cell-values';
import { setNumberFormat } from './formats';
import { paintColumns } from './paint-columns';
import { styleTable } from './style-table';
import { writeText } from './write-text';

const TEXT = '@';
const GENERAL = 'General';
/** Excel shows longer texts in cells of the text format as `####`. */
const LONGEST_TEXT = 255;

/** Writes the cells first and makes them a real table afterwards: Excel would draw what is written below a table into it. */
export async function writeTable(canvas: Canvas, placed: PlacedTable): Promise<void> {
  if (placed.caption) writeText(canvas, placed.caption, { font: fonts.caption });
  setNumberFormats(canvas, placed);
  rangeOf(canvas, placed.header).values = [placed.headers.map(plainText)];
  await writeRows(canvas, placed);
  if (placed.totals) rangeOf(canvas, placed.totals).values = [valuesOf(canvas, placed, placed.block.totals ?? [])];
  makeTable(canvas, placed);
  styleTable(canvas, placed);
  paintColumns(canvas, placed);
}

/** Formats come before values, so that a text such as `1-2` doesn't become a day. */
function setNumberFormats(canvas: Canvas, { block, header, body, totals }: PlacedTable): void {
  setNumberFormat(rangeOf(canvas, header), TEXT);
  block.columns.forEach((column, index) => {
    const ours =
      column.format === 'text' && hasLongText(block.rows, index)
        ? GENERAL
        : columnFormatCode(column, canvas.manner.language);
    const code = canvas.userFormat(block.name, column) ?? ours;
    setNumberFormat(rangeOf(canvas, columnOf(body, index)), code);
    if (totals) setNumberFormat(rangeOf(canvas, columnOf(totals, index)), code);
  });
}

const hasLongText = (rows: PlacedTable['block']['rows'], column: number): boolean =>
  rows.some((row) => String(row[column] ?? '').length > LONGEST_TEXT);

async function writeRows(canvas: Canvas, placed: PlacedTable): Promise<void> {
  const { rows } = placed.block;
  const { body } = placed;
  const most = Math.max(1, Math.floor(CELLS / body.columns));
  for (let first = 0; first < rows.length; first += most) {
    const chunk = rows.slice(first, first + most);
    await canvas.batch.room(chunk.length * body.columns);
    const range = rangeOf(canvas, { ...body, row: body.row + first, rows: chunk.length });
    range.values = chunk.map((row) => valuesOf(canvas, placed, row));
  }
}

const valuesOf = ({ manner }: Canvas, { block }: PlacedTable, row: PlacedTable['block']['rows'][number]) =>
  block.columns.map(({ format }, index) => cellValue(row[index], format, manner));

function makeTable(canvas: Canvas, { block, header, body }: PlacedTable): void {
  const whole = rangeOf(canvas, { ...header, rows: header.rows + body.rows });
  const table = canvas.keptTable ?? canvas.sheet.tables.add(whole, true);
  if (canvas.keptTable) table.resize(whole);
  else table.name = canvas.plan.tables.find((one) => one.block === block.name)?.name ?? '';
  table.style = 'TableStyleLight1';
  table.showBandedRows = block.list === true;
  table.showFilterButton = block.list === true;
}
