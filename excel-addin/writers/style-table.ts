import { alignmentOf, columnOf, isMovedIn, palette, textColour, type Column, type PlacedTable } from '../../core';
import { rangeOf, type Canvas } from './canvas';
import { setEdge } from './formats';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Header, rows and totals line; hairlines between the rows. */
export function styleTable(canvas: Canvas, placed: PlacedTable): void {
  const { block, header, body, totals } = placed;
  styleHeader(rangeOf(canvas, header));
  block.columns.forEach((column, index) => {
    for (const part of [header, body, ...(totals ? [totals] : [])]) {
      const { format } = rangeOf(canvas, columnOf(part, index));
      format.horizontalAlignment = ALIGNMENTS[alignmentOf(column)];
      if (isMovedIn(block.columns, index)) format.indentLevel = 1;
    }
    styleColumn(rangeOf(canvas, columnOf(body, index)), column, placed.wraps[index] ?? false);
  });
  const rows = rangeOf(canvas, body);
  rows.format.verticalAlignment = 'Center';
  if (body.rows > 1) setEdge(rows, 'InsideHorizontal', { color: palette.line, weight: 'Thin' });
  setEdge(rows, 'EdgeBottom', { color: palette.header.line, weight: 'Thin' });
  if (totals) styleTotals(rangeOf(canvas, totals));
}

/** Borders of its own: those of the table style are black. */
function styleHeader(range: Excel.Range): void {
  const { format } = range;
  setEdge(range, 'EdgeTop', { color: palette.header.fill, weight: 'Thin' });
  setEdge(range, 'EdgeBottom', { color: palette.header.line, weight: 'Thin' });
  format.fill.color = palette.header.fill;
  format.font.color = palette.header.text;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
}

function styleColumn({ format }: Excel.Range, column: Column, wraps: boolean): void {
  format.font.color = textColour(column.paint);
  format.wrapText = wraps;
}

function styleTotals(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.font.color = palette.text;
  range.format.fill.color = palette.totals.fill;
  range.format.verticalAlignment = 'Center';
}
