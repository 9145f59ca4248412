import type { IRange } from '@univerjs/core';
import { intersection, singleCell, type Area } from '../../../embedded/workbook/model/area';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import type { GridTarget } from './grid-target';
import { MUTATION, OPERATION } from './mutations';
import type { SheetIds } from './sheet-ids';
import { rangeOf } from './snapshot/range-data';

/** The tabs of the grid, and what is in front. */
export class TabsOnGrid {
  constructor(
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
    private readonly target: GridTarget,
  ) {}

  /** Names, order and visibility of the tabs as in the workbook. */
  show(): void {
    const { workbook: shownWorkbook } = this.target;
    this.workbook.sheets.forEach((sheet, index) => {
      const subUnitId = this.ids.idOf(sheet);
      const shown = shownWorkbook.getSheetBySheetId(subUnitId);
      if (!shown) return;
      const hidden = sheet.visibility === 'Visible' ? 0 : 1;
      const fromOrder = shownWorkbook.getSheetOrders().indexOf(subUnitId);
      if (shown.getName() !== sheet.name) this.target.execute(MUTATION.sheetName, { subUnitId, name: sheet.name });
      if (shown.isSheetHidden() !== hidden) this.target.execute(MUTATION.sheetHidden, { subUnitId, hidden });
      if (fromOrder !== index) this.target.execute(MUTATION.sheetOrder, { subUnitId, fromOrder, toOrder: index });
    });
  }

  /** Brings the workbook's active sheet and its selected cells to the front. */
  showActive(): void {
    const { active } = this.workbook;
    if (!active) return;
    const subUnitId = this.ids.idOf(active);
    const { workbook } = this.target;
    if (workbook.getActiveSheet()?.getSheetId() !== subUnitId)
      this.target.execute(OPERATION.activateSheet, { subUnitId });
    this.select(subUnitId, active.selection);
  }

  private select(subUnitId: string, selection: Area): void {
    const sheet = this.target.facade.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const shown = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const range = rangeOf(intersection(selection, shown) ?? singleCell(0, 0));
    const now = sheet.getSelection()?.getActiveRange()?.getRange();
    if (now && isSame(now, range)) return;
    sheet.getRange(range).activate();
    sheet.scrollToCell(range.startRow, range.startColumn);
  }
}

const isSame = (a: IRange, b: IRange): boolean =>
  (['startRow', 'startColumn', 'endRow', 'endColumn'] as const).every((edge) => a[edge] === b[edge]);
