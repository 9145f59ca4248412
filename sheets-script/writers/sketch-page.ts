import type { Layout } from '../../core';
import { newSketch, type Sketch } from './sketch';
import { writeFigures } from './write-figures';
import { writeNote } from './write-note';
import { writeSources } from './write-sources';
import { writeTable, type TableManner } from './write-table';
import { writeTitle } from './write-title';

/** Everything of a page but its charts. */
export function sketchPage(layout: Layout, manner: TableManner): Sketch {
  const sketch = newSketch();
  for (const placed of layout.placed) {
    if (placed.place === 'title') writeTitle(sketch, placed);
    if (placed.place === 'sources') writeSources(sketch, placed);
    if (placed.place === 'note') writeNote(sketch, placed);
    if (placed.place === 'figures') writeFigures(sketch, placed, manner.language);
    if (placed.place === 'table') writeTable(sketch, placed, manner);
  }
  return sketch;
}
