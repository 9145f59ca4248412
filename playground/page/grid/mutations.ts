import type { ICellData, IRange, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';

/** Changes of the grid's data by the names the grid has for them; `null` cells are emptied. */
export const MUTATION = {
  values: 'sheet.mutation.set-range-values',
  insertSheet: 'sheet.mutation.insert-sheet',
  removeSheet: 'sheet.mutation.remove-sheet',
  sheetName: 'sheet.mutation.set-worksheet-name',
  sheetOrder: 'sheet.mutation.set-worksheet-order',
  sheetHidden: 'sheet.mutation.set-worksheet-hidden',
  tabColor: 'sheet.mutation.set-tab-color',
  insertRows: 'sheet.mutation.insert-row',
  insertColumns: 'sheet.mutation.insert-col',
  removeRows: 'sheet.mutation.remove-rows',
  removeColumns: 'sheet.mutation.remove-col',
  moveRows: 'sheet.mutation.move-rows',
  moveColumns: 'sheet.mutation.move-columns',
  moveRange: 'sheet.mutation.move-range',
  reorderRange: 'sheet.mutation.reorder-range',
  columnWidth: 'sheet.mutation.set-worksheet-col-width',
  rowHeight: 'sheet.mutation.set-worksheet-row-height',
  hideRows: 'sheet.mutation.set-row-hidden',
  showRows: 'sheet.mutation.set-row-visible',
  hideColumns: 'sheet.mutation.set-col-hidden',
  showColumns: 'sheet.mutation.set-col-visible',
  frozen: 'sheet.mutation.set-frozen',
  merge: 'sheet.mutation.add-worksheet-merge',
  unmerge: 'sheet.mutation.remove-worksheet-merge',
  numberFormat: 'sheet.mutation.set.numfmt',
  noNumberFormat: 'sheet.mutation.remove.numfmt',
  gridlines: 'sheet.mutation.toggle-gridlines',
  addRule: 'sheet.mutation.add-conditional-rule',
} as const;

export const OPERATION = {
  activateSheet: 'sheet.operation.set-worksheet-active',
  select: 'sheet.operation.set-selections',
} as const;

/** Cells by row and column. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What the mutations above say, as far as it is looked at here. */
export interface MutationParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly name?: string;
  readonly index?: number;
  readonly sheet?: IWorksheetData;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly hidden?: number;
  readonly color?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly colWidth?: number | Readonly<Record<number, Nullable<number>>>;
  readonly rowHeight?: number | Readonly<Record<number, Nullable<number>>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly refMap?: Readonly<Record<string, { readonly pattern: string }>>;
  readonly showGridlines?: number;
  readonly styles?: Readonly<Record<string, IStyleData>>;
}
