import { fonts, palette, type PlacedTitle } from '../../core';
import { fontLook } from './look';
import type { Sketch } from './sketch';
import { writeText } from './write-text';

export function writeTitle(sketch: Sketch, { level, title, subtitle }: PlacedTitle): void {
  writeText(sketch, title, fontLook(level === 1 ? fonts.title : fonts.heading, palette.strong));
  if (subtitle) writeText(sketch, subtitle, fontLook(fonts.small, palette.muted));
}
