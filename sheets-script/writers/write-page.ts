import { layoutOf, type Language } from '../../core';
import { drawPage, type ReadyPage } from './draw-page';
import { makeRoom } from './make-room';
import type { SheetMemory } from './memory';
import { planOf } from './plan';
import { growTo } from './sheet-cells';
import { sketchPage } from './sketch-page';
import type { Target } from './targets';
import { noChoices, userChoices } from './user-choices';

/** A page on its sheet; only its charts are still missing. */
export interface WrittenPage extends ReadyPage {
  /** The sheet's number. */
  readonly id: number;
  readonly memory: SheetMemory;
}

/** Writes a page; `claim` is called when there is room for it: from then on its cells are ours, also where the work is cut short. */
export function writePage(
  { page, name, earlier, open }: Target,
  { language, claim }: { language: Language; claim: (page: WrittenPage) => void },
): WrittenPage {
  const { id, sheet } = open();
  const layout = layoutOf(page.blocks);
  const choices = earlier ? userChoices(earlier, layout) : noChoices;
  if (earlier) makeRoom(earlier, layout);
  const written: WrittenPage = {
    id,
    sheet,
    origin: earlier?.area ?? { row: 0, column: 0 },
    layout,
    sketch: sketchPage(layout, { language, userFormat: choices.format }),
    userWidths: choices.widths,
    memory: planOf({ page: page.id, name }, layout, language),
  };
  growTo(sheet, areaOf(written));
  claim(written);
  drawPage(written);
  return written;
}

/** The page's cells on its sheet. */
export const areaOf = ({ origin: { row, column }, layout: { rows, columns } }: ReadyPage) => ({
  row,
  column,
  rows,
  columns,
});
