import {
  cutLists,
  layoutOf,
  openingText,
  openingWith,
  unfinishedMark,
  wordsIn,
  type Box,
  type Layout,
} from '../../core';
import type { Manner } from '../host';
import type { Sheet } from '../services';
import { MOST_ROWS } from './cell-limit';
import { plainText } from './cell-values';
import { drawPage, type ReadyPage } from './draw-page';
import { makeRoom } from './make-room';
import type { SheetMemory } from './memory';
import { planOf } from './plan';
import { growTo, onSheet, rangeAt, type Origin } from './sheet-cells';
import { sketchPage } from './sketch-page';
import type { Target } from './targets';
import { noChoices, userChoices } from './user-choices';

/** A page on its sheet; its charts are still missing, and its first cell says that it is unfinished. */
export interface WrittenPage extends ReadyPage {
  /** The sheet's number. */
  readonly id: number;
  readonly memory: SheetMemory;
}

/** To be called before anything is cleared, and when there is room for the page. */
export interface Claim {
  begin(page: Pick<WrittenPage, 'id' | 'sheet' | 'memory'>, target: Target): void;
  name(page: WrittenPage): void;
}

/** Writes a page. Its cells are claimed first: they are ours also where the work is cut short. */
export function writePage(target: Target, { language, deadline }: Manner, claim: Claim): WrittenPage {
  const { page, name, earlier } = target;
  const { id, sheet } = target.open();
  const layout = layoutOf(cutLists(page.blocks, MOST_ROWS, wordsIn(language)));
  const origin = earlier?.area ?? { row: 0, column: 0 };
  const memory = planOf({ page: page.id, name }, layout, language);
  const mark = () => putOpening({ sheet, origin, layout }, unfinishedMark[language]);
  const choices = earlier ? userChoices(earlier, layout) : noChoices;
  claim.begin({ id, sheet, memory }, target);
  mark();
  if (earlier) makeRoom(earlier, layout);
  if (earlier && !earlier.isIntact) mark(); // all of the area was cleared
  const marked = openingWith(layout, unfinishedMark[language]);
  const sketch = sketchPage(marked, { language, userFormat: choices.format });
  const written: WrittenPage = { id, sheet, origin, layout, sketch, memory, userWidths: choices.widths };
  growTo(sheet, areaOf(written));
  claim.name(written);
  drawPage(written, deadline);
  return written;
}

/** Puts a text into the page's first cell, where one stands there. */
export function putOpening(
  { sheet, origin, layout }: { sheet: Sheet; origin: Origin; layout: Layout },
  text = openingText(layout)?.text ?? '',
): void {
  const opening = openingText(layout);
  if (!opening) return;
  const cell: Box = { ...opening.box, rows: 1, columns: 1 };
  rangeAt(sheet, onSheet(origin, cell)).setValue(plainText(text));
}

/** The page's cells on its sheet. */
export const areaOf = ({ origin: { row, column }, layout: { rows, columns } }: ReadyPage) => ({
  row,
  column,
  rows,
  columns,
});
