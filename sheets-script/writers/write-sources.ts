import { fonts, palette, type PlacedSources } from '../../core';
import { fontLook } from './look';
import type { Sketch } from './sketch';
import { writeText } from './write-text';

export function writeSources(sketch: Sketch, { text }: PlacedSources): void {
  writeText(sketch, text, fontLook(fonts.small, palette.muted));
}
