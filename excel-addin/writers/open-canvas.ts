import { openingText, unfinishedMark } from '../../core';
import type { Batch } from './batch';
import type { Canvas, Manner } from './canvas';
import { quoted } from './cell-values';
import { makeRoom } from './make-room';
import type { Target } from './targets';
import { userFormat } from './user-formats';

/** Makes room for the page and gives its cells their name; from the first change on the sheet says that it is unfinished. */
export function openCanvas(
  context: Excel.RequestContext,
  target: Target,
  { batch, manner }: { batch: Batch; manner: Manner },
): Canvas {
  const { sheet, layout, plan, refresh } = target;
  const earlier = refresh?.earlier;
  const origin = { row: earlier?.area.rowIndex ?? 0, column: earlier?.area.columnIndex ?? 0 };
  const first = sheet.getRangeByIndexes(origin.row, origin.column, 1, 1);
  const mark = (): void => {
    if (openingText(layout)) first.values = [[quoted(unfinishedMark[manner.language])]];
  };
  mark();
  if (refresh) makeRoom(refresh);
  mark(); // where all of the area was cleared
  nameCells(context, target, origin);
  return {
    sheet,
    origin,
    manner,
    plan,
    batch,
    keptTable: refresh?.keep?.table ?? null,
    userFormat: (block, column) => earlier && userFormat(earlier, block, column),
  };
}

/** Given as cells, not as an address: the user may have renamed the sheet meanwhile. */
function nameCells(
  { workbook }: Excel.RequestContext,
  { sheet, layout, plan, refresh }: Target,
  origin: Canvas['origin'],
): void {
  const cells = sheet.getRangeByIndexes(origin.row, origin.column, layout.rows, layout.columns);
  if (refresh) workbook.names.getItem(plan.area).delete();
  workbook.names.add(plan.area, cells).visible = false;
}
