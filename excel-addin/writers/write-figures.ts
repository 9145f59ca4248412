import { figureFormatCode, fonts, palette, type Box, type Card, type PlacedFigures } from '../../core';
import { rangeOf, type Canvas } from './canvas';
import { cellValue, quoted } from './cell-values';
import { setEdge, setFont, setNumberFormat } from './formats';

/** Every figure is a card: its label, its value in large type and its note, one below the other. */
export function writeFigures(canvas: Canvas, { cards }: PlacedFigures): void {
  for (const { label, value, note, figure } of cards) {
    writeSmall(canvas, label, figure.label);
    writeValue(canvas, value, figure);
    if (note) writeSmall(canvas, note, figure.note ?? '');
  }
}

function writeValue(canvas: Canvas, box: Box, { value, format }: Card['figure']): void {
  const range = paintedCard(canvas, box);
  setNumberFormat(range, figureFormatCode(value, format, canvas.manner.language));
  range.getCell(0, 0).values = [[value === null ? '—' : cellValue(value, format, canvas.manner)]];
  setFont(range, fonts.figure, palette.strong);
}

function writeSmall(canvas: Canvas, box: Box, text: string): void {
  const range = paintedCard(canvas, box);
  range.getCell(0, 0).values = [[quoted(text)]];
  setFont(range, fonts.small, palette.muted);
  range.format.wrapText = true;
}

function paintedCard(canvas: Canvas, box: Box): Excel.Range {
  const range = rangeOf(canvas, box);
  if (box.columns > 1) range.merge();
  range.format.fill.color = palette.card.fill;
  range.format.horizontalAlignment = 'Left';
  range.format.verticalAlignment = 'Center';
  range.format.indentLevel = 1;
  setEdge(range, 'EdgeLeft', { color: palette.card.edge, weight: 'Thick' });
  return range;
}
