import type { Box } from '../../core';
import type { Sheet } from '../services';
import { setTrait, type Look, type Trait } from './look';
import { onSheet, rangesAt, type Origin } from './sheet-cells';
import type { Sketch } from './sketch';

interface Group {
  readonly look: Look;
  readonly trait: Trait;
  readonly boxes: Box[];
}

/** A sketch, and where it goes. */
export interface DrawnOn {
  readonly sheet: Sheet;
  readonly origin: Origin;
  readonly sketch: Sketch;
}

/** Gives cells the traits that are wanted: one call for each, whatever the number of cells that have it. */
export function setLooks({ sheet, origin, sketch }: DrawnOn, isWanted: (trait: Trait) => boolean): void {
  const groups = new Map<string, Group>();
  for (const { box, look } of sketch.looks)
    for (const trait of (Object.keys(look) as Trait[]).filter(isWanted)) {
      const key = `${trait} ${JSON.stringify(look[trait])}`;
      const group = groups.get(key) ?? { look, trait, boxes: [] };
      group.boxes.push(onSheet(origin, box));
      groups.set(key, group);
    }
  for (const { look, trait, boxes } of groups.values()) setTrait(rangesAt(sheet, boxes), look, trait);
}
