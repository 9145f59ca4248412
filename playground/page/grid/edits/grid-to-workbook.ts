import type { IExecutionOptions, IRange, IStyleData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { MUTATION, OPERATION, type CellMatrix, type MutationParams } from '../mutations';
import type { Component } from '../univer';
import { doerOf } from '../whose-change';
import type { WorkbookOnGrid } from '../workbook-to-grid';
import { selectedArea } from './selected-area';
import { cellStyleOf } from './cell-style';
import { styledCells, touchedCells, typedIn, type GridCells, type Typed } from './take-cells';
import { takeLooks } from './take-looks';
import { takeShape } from './take-shape';
import { takeResults } from './take-results';
import { takeStructure } from './take-structure';
import { addedSheet, takeTab } from './take-tabs';
import { movedCells } from './moved-cells';

/** The application around the workbook, which is told what a person does in the grid. */
export interface Application {
  /** Something was typed; the application puts it into the workbook. */
  types(sheet: Sheet, typed: Typed): void;
  selects(sheet: Sheet, area: Area): void;
}

interface Around {
  readonly application: () => Application | null;
  /** Called when the workbook has taken something. */
  readonly onEdit: () => void;
}

interface Change {
  readonly id: string;
  readonly params: MutationParams;
}

/** Passes on to a workbook what a person does in the grid, and what the grid finds out about formulas. */
export class GridToWorkbook {
  private readonly listening: { dispose(): void };

  constructor(
    private readonly onGrid: WorkbookOnGrid,
    private readonly component: Component,
    private readonly around: Around,
  ) {
    this.listening = component.commands.onCommandExecuted(({ id, params }, options) => {
      if ((params as Partial<MutationParams> | undefined)?.unitId !== onGrid.unitId) return;
      this.hear({ id, params: params as MutationParams }, options);
    });
  }

  dispose(): void {
    this.listening.dispose();
  }

  private hear(change: Change, options: IExecutionOptions | undefined): void {
    const doer = doerOf(options);
    if (doer === 'calculation') this.takeCalculated(change);
    if (doer === 'user') this.takeEdit(change);
    if (doer !== 'grid') this.around.onEdit();
  }

  private takeCalculated({ params: { subUnitId, cellValue } }: Change): void {
    const sheet = this.onGrid.ids.sheetOf(subUnitId);
    if (sheet && cellValue) this.onGrid.accept(sheet, takeResults(sheet, cellValue));
  }

  private takeEdit(change: Change): void {
    const { id, params } = change;
    const { ids, workbook } = this.onGrid;
    const added = addedSheet({ workbook, ids }, change);
    if (added) return this.takeAdded(added, params);
    if (id === MUTATION.moveRange) return this.takeMove(params);
    const sheet = ids.sheetOf(params.subUnitId);
    if (!sheet) return;
    if (id === OPERATION.activateSheet) return this.around.application()?.selects(sheet, sheet.selection);
    if (id === OPERATION.select) return this.takeSelection(sheet, params);
    if (id === MUTATION.values && params.cellValue) return this.takeContent(sheet, params.cellValue);
    const moved = movedCells(change, this.gridSheet(sheet));
    if (moved) return this.takeContent(sheet, moved);
    if (takeTab({ workbook, ids }, sheet, change)) return;
    if (takeStructure(sheet, change, workbook)) this.onGrid.accept(sheet);
  }

  private takeAdded(sheet: Sheet, { sheet: data }: MutationParams): void {
    if (data) {
      takeShape(sheet, data);
      this.takeContent(sheet, data.cellData);
    }
    this.onGrid.accept(sheet);
  }

  /** Content and looks of the cells of a change, as the grid has them now. */
  private takeContent(sheet: Sheet, cellValue: CellMatrix): void {
    const grid = this.gridSheet(sheet);
    const touched = touchedCells(cellValue);
    const typed = typedIn(touched, grid);
    if (typed) this.around.application()?.types(sheet, typed);
    const styled = new Map<number, number[]>();
    for (const { row, column } of styledCells(cellValue)) styled.set(row, [...(styled.get(row) ?? []), column]);
    if (styled.size > 0) takeLooks(sheet, styled, (row, column) => cellStyleOf(grid.style(row, column)));
    this.onGrid.accept(sheet, touched);
  }

  private takeMove({ from, to }: MutationParams): void {
    for (const side of [from, to]) {
      const sheet = side && this.onGrid.ids.sheetOf(side.subUnitId);
      if (sheet) this.takeContent(sheet, side.value);
    }
  }

  private takeSelection(sheet: Sheet, params: MutationParams): void {
    const { selections } = params as unknown as { readonly selections: readonly { readonly range: IRange }[] };
    const range = selections[selections.length - 1]?.range;
    if (range) this.around.application()?.selects(sheet, selectedArea(range));
  }

  private gridSheet(sheet: Sheet): GridSheet {
    const { unitId, ids } = this.onGrid;
    const workbook = this.component.api.getWorkbook(unitId)?.getWorkbook();
    const worksheet = workbook?.getSheetBySheetId(ids.idOf(sheet));
    const formulas = this.component.injector.get(FormulaDataModel);
    return {
      rows: worksheet?.getRowCount() ?? 0,
      columns: worksheet?.getColumnCount() ?? 0,
      cell: (row, column) => worksheet?.getCellRaw(row, column),
      formula: (row, column) => formulas.getFormulaStringByCell(row, column, ids.idOf(sheet), unitId) ?? '',
      style: (row, column) => workbook?.getStyles().getStyleByCell(worksheet?.getCellRaw(row, column)),
    };
  }
}

/** A sheet of the grid, read cell by cell. */
interface GridSheet extends GridCells {
  readonly rows: number;
  readonly columns: number;
  style(row: number, column: number): Nullable<IStyleData>;
}
