import type { Sheet } from '../../../embedded/workbook/model/sheet';
import { cellKey } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';

import { drawsOneOf, type ChartsOnGrid } from './charts-on-grid';
import { MUTATION, OPERATION, type CellMatrix } from './mutations';
import { hasOwnFunction } from './own-functions';
import type { Prepared } from './prepared';
import { SheetIds } from './sheet-ids';
import { ShownSheet, type CellPlace } from './shown-sheet';
import { contentData } from './snapshot/cells-data';
import { rulesData } from './snapshot/rules';
import { sheetData } from './snapshot/sheet-data';
import type { StyleTable } from './snapshot/style-table';
import { workbookData } from './snapshot/workbook-data';
import { GridTarget } from './grid-target';
import { TabsOnGrid } from './tabs-on-grid';
import type { Component } from './univer';

let opened = 0;

/** One workbook in the grid: shows it, and shows what has changed in it since. */
export class WorkbookOnGrid {
  readonly unitId = `workbook-${++opened}`;
  readonly workbook: Workbook;
  readonly ids = new SheetIds();
  private readonly styles: StyleTable;
  private readonly target: GridTarget;
  private readonly tabs: TabsOnGrid;
  private readonly shown = new Map<Sheet, ShownSheet>();

  constructor(
    { workbook, styles, cells }: Prepared,
    private readonly component: Component,
    private readonly charts: ChartsOnGrid,
  ) {
    this.workbook = workbook;
    this.styles = styles;
    const { ids, unitId } = this;
    const idOf = (sheet: Sheet) => ids.idOf(sheet);
    const manner = { id: unitId, idOf, styles, cells, isComputedHere: hasOwnFunction };
    this.target = new GridTarget(component, unitId);
    this.tabs = new TabsOnGrid(workbook, ids, this.target);
    component.api.createWorkbook(workbookData(workbook, manner));
    for (const sheet of workbook.sheets) this.shown.set(sheet, new ShownSheet(sheet));
    for (const sheet of workbook.sheets) this.drawCharts(sheet);
    this.tabs.showActive();
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
    this.tabs.show();
    this.tabs.showActive();
    for (const sheet of gone) this.remove(sheet);
    for (const sheet of sheets) if (drawsOneOf(sheet, [...touched, ...added])) this.drawCharts(sheet);
    // What the user could undo stands on cells that are no longer as they were.
    if (added.length + redrawn.length + gone.length > 0) this.component.undo.clearUndoRedo(this.unitId);
  }

  dispose(): void {
    this.component.api.disposeUnit(this.unitId);
  }

  private insert(sheet: Sheet): void {
    const id = this.ids.renew(sheet);
    const data = sheetData(sheet, { id, styles: this.styles, isComputedHere: hasOwnFunction });
    this.sendStyles();
    this.target.execute(MUTATION.insertSheet, { index: this.workbook.sheets.indexOf(sheet), sheet: data });
    for (const rule of rulesData(sheet.conditionalFormats).reverse())
      this.target.execute(MUTATION.addRule, { subUnitId: id, rule });
    this.shown.set(sheet, new ShownSheet(sheet));
  }

  private remove(sheet: Sheet): void {
    this.removeFromGrid(this.ids.idOf(sheet));
    this.ids.forget(sheet);
    this.shown.delete(sheet);
  }

  private removeFromGrid(id: string): void {
    this.charts.clear(this.unitId, id);
    this.target.execute(MUTATION.removeSheet, { subUnitId: id, subUnitName: '' });
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
    const wasActive = this.target.workbook.getActiveSheet()?.getSheetId() === old;
    this.insert(sheet);
    if (wasActive) this.target.execute(OPERATION.activateSheet, { subUnitId: this.ids.idOf(sheet) });
    this.removeFromGrid(old);
  }

  private setCells(sheet: Sheet, cells: readonly CellPlace[]): void {
    const cellValue: CellMatrix = {};
    for (const { row, column } of cells) {
      const formula = sheet.formulas.get(cellKey(row, column));
      const content = contentData(sheet.values[row]?.[column] ?? null, formula, () => true);
      (cellValue[row] ??= {})[column] = { v: null, f: null, si: null, p: null, ...content };
    }
    this.target.execute(MUTATION.values, { subUnitId: this.ids.idOf(sheet), cellValue });
  }

  private sendStyles(): void {
    const styles = this.target.workbook.getStyles();
    for (const [name, data] of Object.entries(this.styles.takeNew())) styles.addCustomStyle(name, data);
  }

  private drawCharts(sheet: Sheet): void {
    this.charts.draw({ unitId: this.unitId, sheetId: this.ids.idOf(sheet), sheet, workbook: this.workbook });
  }
}
