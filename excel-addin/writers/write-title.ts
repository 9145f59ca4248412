import { fonts, palette, type PlacedTitle } from '../../core';
import type { Canvas } from './canvas';
import { writeText } from './write-text';

export function writeTitle(canvas: Canvas, { level, title, subtitle }: PlacedTitle): void {
  writeText(canvas, title, { font: level === 1 ? fonts.title : fonts.heading, colour: palette.strong });
  if (subtitle) writeText(canvas, subtitle, { font: fonts.small, colour: palette.muted });
}
