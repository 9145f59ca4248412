import { palette, type Font, type PlacedText } from '../../core';
import { rangeOf, type Canvas } from './canvas';
import { quoted } from './cell-values';
import { setFont } from './formats';

/** Writes a text; cells are merged only where it takes several lines. */
export function writeText(
  canvas: Canvas,
  { box, text, lines }: PlacedText,
  { font, colour = palette.text }: { font: Font; colour?: string },
): Excel.Range {
  const range = rangeOf(canvas, box);
  if (lines > 1 && box.columns > 1) range.merge();
  range.getCell(0, 0).values = [[quoted(text)]];
  const { format } = range;
  setFont(range, font, colour);
  format.verticalAlignment = 'Center';
  format.wrapText = lines > 1;
  return range;
}
