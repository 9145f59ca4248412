import type { PlacedText } from '../../core';
import { plainText } from './cell-values';
import type { Look } from './look';
import { firstCell, type Sketch } from './sketch';

/** A text; cells are merged only where it takes several lines. */
export function writeText(sketch: Sketch, { box, text, lines }: PlacedText, look: Look): void {
  const isLong = lines > 1;
  sketch.values.push({ box: firstCell(box), rows: [[plainText(text)]] });
  sketch.looks.push({ box, look: { ...look, middle: true, ...(isLong ? { wraps: true } : {}) } });
  if (isLong && box.columns > 1) sketch.merges.push(box);
}
