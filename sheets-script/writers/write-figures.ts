import {
  columnOf,
  figureFormatCode,
  fonts,
  palette,
  type Box,
  type Card,
  type Language,
  type PlacedFigures,
} from '../../core';
import { cellValue, plainText } from './cell-values';
import { fontLook, formatLook } from './look';
import { firstCell, type Sketch } from './sketch';

/**
 * Every figure is a card: its label, its value in large type and its note, one below the other. They stand in the middle:
 * Sheets can't indent them, and at the left they would touch the card's rule.
 */
export function writeFigures(sketch: Sketch, { cards }: PlacedFigures, language: Language): void {
  for (const card of cards) writeCard(sketch, card, language);
}

function writeCard(sketch: Sketch, { label, value, note, figure }: Card, language: Language): void {
  const box: Box = { ...label, rows: note ? 3 : 2 };
  const shown = figure.value === null ? '—' : cellValue(figure.value, figure.format);
  const texts = [plainText(figure.label), shown, plainText(figure.note ?? '')];
  sketch.values.push({ box: columnOf(box, 0), rows: texts.slice(0, box.rows).map((text) => [text]) });
  sketch.looks.push(
    { box, look: { fill: palette.card.fill, align: 'center', middle: true } },
    { box: columnOf(box, 0), look: { edge: { side: 'left', colour: palette.card.edge, thick: true } } },
    { box: firstCell(value), look: formatLook(figureFormatCode(figure.value, figure.format, language)) },
    { box: value, look: fontLook(fonts.figure, palette.strong) },
  );
  for (const small of note ? [label, note] : [label])
    sketch.looks.push({ box: small, look: { ...fontLook(fonts.small, palette.muted), wraps: true } });
  if (box.columns > 1) sketch.merges.push(box);
}
