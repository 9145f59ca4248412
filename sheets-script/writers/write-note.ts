import { fonts, tones, type PlacedNote } from '../../core';
import { fontLook } from './look';
import { firstCell, type Sketch } from './sketch';
import { writeText } from './write-text';

/** A coloured strip with an edge in the colour of its tone. */
export function writeNote(sketch: Sketch, { tone, text }: PlacedNote): void {
  const { fill, edge } = tones[tone];
  writeText(sketch, text, { ...fontLook(fonts.body), fill, align: 'left' });
  sketch.looks.push({ box: firstCell(text.box), look: { edge: { side: 'left', colour: edge, thick: true } } });
}
