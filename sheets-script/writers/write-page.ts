import { layoutOf, type Page } from '../../core';
import type { Manner } from '../host';
import type { Spreadsheet } from '../services';
import { drawPage, type ReadyPage } from './draw-page';
import { makeRoom } from './make-room';
import { areaName, remember, type SheetMemory } from './memory';
import { planOf } from './plan';
import { growTo, rangeAt } from './sheet-cells';
import { sketchPage } from './sketch-page';
import type { Target } from './targets';
import { noChoices, userChoices } from './user-choices';

/** A page on its sheet; only its charts are still missing. */
export interface WrittenPage extends ReadyPage {
  /** The sheet's number. */
  readonly id: number;
  readonly memory: SheetMemory;
}

export function writePage(
  spreadsheet: Spreadsheet,
  { page, target }: { page: Page; target: Target },
  { language }: Manner,
): WrittenPage {
  const { sheet, earlier } = target;
  const layout = layoutOf(page.blocks);
  const choices = earlier ? userChoices(earlier, layout) : noChoices;
  if (earlier) makeRoom(earlier, layout);
  const written: WrittenPage = {
    sheet,
    id: sheet.getSheetId(),
    origin: earlier?.area ?? { row: 0, column: 0 },
    layout,
    sketch: sketchPage(layout, { language, userFormat: choices.format }),
    userWidths: choices.widths,
    memory: planOf(page.sheet, layout, language),
  };
  claim(spreadsheet, written);
  drawPage(written);
  return written;
}

/** Makes the cells known as ours before they are written: they are even where the work is cut short. */
function claim(spreadsheet: Spreadsheet, { sheet, id, origin, layout, memory }: WrittenPage): void {
  const area = { row: origin.row, column: origin.column, rows: layout.rows, columns: layout.columns };
  growTo(sheet, area);
  spreadsheet.setNamedRange(areaName(id), rangeAt(sheet, area));
  remember(new Map([[id, memory]]));
}
