import { fonts, palette, type PlacedSources } from '../../core';
import type { Canvas } from './canvas';
import { writeText } from './write-text';

export function writeSources(canvas: Canvas, { text }: PlacedSources): void {
  writeText(canvas, text, { font: fonts.small, colour: palette.muted });
}
