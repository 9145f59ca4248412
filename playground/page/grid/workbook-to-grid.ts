import { intersection, singleCell, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import { cellKey } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import { hasOwnFunction } from './cell-functions';
import type { ChartsOnGrid } from './charts-on-grid';
import { MUTATION, OPERATION, type CellMatrix } from './mutations';
import { SheetIds } from './sheet-ids';
import { ShownSheet, type CellPlace } from './shown-sheet';
import { contentData } from './snapshot/cells-data';
import { rangeOf } from './snapshot/range-data';
import { rulesData } from './snapshot/rules';
import { sheetData } from './snapshot/sheet-data';
import { StyleTable } from './snapshot/style-table';
import { workbookData } from './snapshot/workbook-data';
import type { Component } from './univer';
import { FROM_WORKBOOK } from './whose-change';

let opened = 0;

/** One workbook in the grid: shows it, and shows what has changed in it since. */
export class WorkbookOnGrid {
  readonly unitId = `workbook-${++opened}`;
  readonly ids = new SheetIds();
  private readonly styles = new StyleTable();
  private readonly shown = new Map<Sheet, ShownSheet>();

  constructor(
    readonly workbook: Workbook,
    private readonly component: Component,
    private readonly charts: ChartsOnGrid,
  ) {
    const { ids, styles, unitId } = this;
    const manner = { id: unitId, idOf: (sheet: Sheet) => ids.idOf(sheet), styles, isComputedHere: hasOwnFunction };
    component.api.createWorkbook(workbookData(workbook, manner));
    for (const sheet of workbook.sheets) this.shown.set(sheet, new ShownSheet(sheet));
    for (const sheet of workbook.sheets) this.drawCharts(sheet);
    this.showActive();
  }

  /** The grid shows a sheet as it is: somebody changed both. */
  accept(sheet: Sheet, cells?: readonly CellPlace[]): void {
    const shown = this.shown.get(sheet);
    if (!shown) this.shown.set(sheet, new ShownSheet(sheet));
    else if (!cells) shown.accept();
    else {
      for (const cell of cells) shown.acceptCell(cell);
      shown.acceptLook();
    }
  }

  /** Shows what was changed in the workbook; `touched` are the sheets where something may have been. */
  update(touched: readonly Sheet[]): void {
    const { sheets } = this.workbook;
    const gone = this.ids.shown().filter((sheet) => !sheets.includes(sheet));
    const isNew = (sheet: Sheet) => !this.shown.has(sheet);
    const added = sheets.filter(isNew);
    for (const sheet of added) this.insert(sheet);
    const redrawn = touched.filter((sheet) => sheets.includes(sheet) && this.redraw(sheet));
    this.showTabs();
    this.showActive();
    for (const sheet of gone) this.remove(sheet);
    // A chart may draw the cells of another sheet.
    if (touched.length > 0) for (const sheet of sheets) this.drawCharts(sheet);
    // What the user could undo stands on cells that are no longer as they were.
    if (added.length + redrawn.length + gone.length > 0) this.component.undo.clearUndoRedo(this.unitId);
  }

  dispose(): void {
    this.component.api.disposeUnit(this.unitId);
  }

  private get gridWorkbook() {
    const workbook = this.component.api.getWorkbook(this.unitId);
    if (!workbook) throw new Error('The workbook is not in the grid.');
    return workbook.getWorkbook();
  }

  private execute(id: string, params: object): void {
    this.component.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, FROM_WORKBOOK);
  }

  private insert(sheet: Sheet): void {
    const id = this.ids.renew(sheet);
    const data = sheetData(sheet, { id, styles: this.styles, isComputedHere: hasOwnFunction });
    this.sendStyles();
    this.execute(MUTATION.insertSheet, { index: this.workbook.sheets.indexOf(sheet), sheet: data });
    for (const rule of rulesData(sheet.conditionalFormats).reverse()) this.execute(MUTATION.addRule, { subUnitId: id, rule });
    this.shown.set(sheet, new ShownSheet(sheet));
  }

  private remove(sheet: Sheet): void {
    this.removeFromGrid(this.ids.idOf(sheet));
    this.ids.forget(sheet);
    this.shown.delete(sheet);
  }

  private removeFromGrid(id: string): void {
    this.charts.clear(this.unitId, id);
    this.execute(MUTATION.removeSheet, { subUnitId: id, subUnitName: '' });
  }

  /** Shows what is different in a sheet; whether anything is. */
  private redraw(sheet: Sheet): boolean {
    const difference = this.shown.get(sheet)?.difference() ?? [];
    if (difference === 'everything') this.replace(sheet);
    else if (difference.length > 0) {
      this.setCells(sheet, difference);
      this.accept(sheet);
    }
    return difference.length > 0;
  }

  /** Puts the sheet in anew beside the old one, so that there is always one to be seen. */
  private replace(sheet: Sheet): void {
    const old = this.ids.idOf(sheet);
    const wasActive = this.gridWorkbook.getActiveSheet()?.getSheetId() === old;
    this.insert(sheet);
    if (wasActive) this.execute(OPERATION.activateSheet, { subUnitId: this.ids.idOf(sheet) });
    this.removeFromGrid(old);
  }

  private setCells(sheet: Sheet, cells: readonly CellPlace[]): void {
    const cellValue: CellMatrix = {};
    for (const { row, column } of cells) {
      const formula = sheet.formulas.get(cellKey(row, column));
      const content = contentData(sheet.values[row]?.[column] ?? null, formula, () => true);
      (cellValue[row] ??= {})[column] = { v: null, f: null, si: null, p: null, ...content };
    }
    this.execute(MUTATION.values, { subUnitId: this.ids.idOf(sheet), cellValue });
  }

  private sendStyles(): void {
    const styles = this.gridWorkbook.getStyles();
    for (const [name, data] of Object.entries(this.styles.takeNew())) styles.addCustomStyle(name, data);
  }

  private drawCharts(sheet: Sheet): void {
    this.charts.draw({ unitId: this.unitId, sheetId: this.ids.idOf(sheet), sheet, workbook: this.workbook });
  }

  /** Names, order and visibility of the tabs. */
  private showTabs(): void {
    this.workbook.sheets.forEach((sheet, index) => {
      const subUnitId = this.ids.idOf(sheet);
      const shown = this.gridWorkbook.getSheetBySheetId(subUnitId);
      if (!shown) return;
      const hidden = sheet.visibility === 'Visible' ? 0 : 1;
      const fromOrder = this.gridWorkbook.getSheetOrders().indexOf(subUnitId);
      if (shown.getName() !== sheet.name) this.execute(MUTATION.sheetName, { subUnitId, name: sheet.name });
      if (shown.isSheetHidden() !== hidden) this.execute(MUTATION.sheetHidden, { subUnitId, hidden });
      if (fromOrder !== index) this.execute(MUTATION.sheetOrder, { subUnitId, fromOrder, toOrder: index });
    });
  }

  /** Brings the workbook's active sheet and its selected cells to the front. */
  showActive(): void {
    const { active } = this.workbook;
    if (!active) return;
    const subUnitId = this.ids.idOf(active);
    if (this.gridWorkbook.getActiveSheet()?.getSheetId() !== subUnitId)
      this.execute(OPERATION.activateSheet, { subUnitId });
    this.select(subUnitId, active.selection);
  }

  private select(subUnitId: string, selection: Area): void {
    const sheet = this.component.api.getWorkbook(this.unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const shown = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const range = rangeOf(intersection(selection, shown) ?? singleCell(0, 0));
    const now = sheet.getSelection()?.getActiveRange()?.getRange();
    if (now && JSON.stringify(edges(now)) === JSON.stringify(edges(range))) return;
    sheet.getRange(range).activate();
    sheet.scrollToCell(range.startRow, range.startColumn);
  }
}

const edges = ({ startRow, startColumn, endRow, endColumn }: ReturnType<typeof rangeOf>): number[] => [
  startRow,
  startColumn,
  endRow,
  endColumn,
];
