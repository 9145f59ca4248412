import { fonts, tones, type PlacedNote } from '../../core';
import type { Canvas } from './canvas';
import { setEdge } from './formats';
import { writeText } from './write-text';

/** A coloured strip with an edge in the colour of its tone. */
export function writeNote(canvas: Canvas, { tone, text }: PlacedNote): void {
  const range = writeText(canvas, text, { font: fonts.body });
  range.format.fill.color = tones[tone].fill;
  range.format.horizontalAlignment = 'Left';
  range.format.indentLevel = 1;
  setEdge(range, 'EdgeLeft', { color: tones[tone].edge, weight: 'Thick' });
}
