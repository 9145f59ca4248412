import { finish } from '../../../core';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { nextTask } from '../book/next-task';
import { hasOwnFunction } from './own-functions';
import { cellsInSteps, type CellsData } from './snapshot/cells-data';
import { StyleTable } from './snapshot/style-table';

/** A workbook whose cells have been made ready for the grid. */
export interface Prepared {
  readonly workbook: Workbook;
  readonly styles: StyleTable;
  readonly cells: ReadonlyMap<Sheet, CellsData>;
}

/** Makes the cells of a workbook ready for the grid, with pauses in which the page answers its user. */
export async function prepared(workbook: Workbook): Promise<Prepared> {
  const styles = new StyleTable();
  const cells = new Map<Sheet, CellsData>();
  for (const sheet of workbook.sheets)
    cells.set(sheet, await finish(cellsInSteps(sheet, { styles, isComputedHere: hasOwnFunction }, nextTask)));
  return { workbook, styles, cells };
}
