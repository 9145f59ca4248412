import { DrawingTypeEnum } from '@univerjs/core';
import { ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/preset-sheets-drawing';
import type { Language } from '../../../core';
import type { Chart } from '../../../embedded/workbook/model/chart';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import { boxOf, columnWidth, rowHeight } from '../../../embedded/workbook/model/sizes';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { chartSvg } from '../chart/chart-svg';
import { ChartPicture } from './chart-picture';
import { pixelsOf } from './snapshot/sizes';
import type { Component } from './univer';
import { FROM_WORKBOOK } from './whose-change';

const PICTURE = 'ClienteleChart';
const ADDED = 0;
const REMOVED = 1;

interface SheetOnGrid {
  readonly unitId: string;
  readonly sheetId: string;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
}

/** A change of the pictures over a sheet, as the grid makes it up. */
interface DrawingsChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly redo: unknown;
  readonly objects: unknown;
}

/** Lets the grid draw charts; to be called once. */
export const registerChartPicture = ({ api }: Component): void => void api.registerComponent(PICTURE, ChartPicture);

/** The charts of one workbook as pictures over the grid; they scroll with the cells and can't be moved. */
export class ChartsOnGrid {
  /** What is drawn over a sheet: names of the pictures, and all about them as a text. */
  private readonly drawn = new Map<string, { readonly ids: readonly string[]; readonly look: string }>();
  private made = 0;

  constructor(
    private readonly component: Component,
    private readonly language: () => Language,
  ) {}

  /** Draws the charts of a sheet, unless they are drawn so already. */
  draw(on: SheetOnGrid): void {
    const { unitId, sheetId, sheet } = on;
    const pictures = sheet.charts.map((chart) => this.picture(on, chart));
    const look = JSON.stringify(pictures);
    if (look === (this.drawn.get(sheetId)?.look ?? '[]')) return;
    this.clear(unitId, sheetId);
    if (pictures.length === 0) return;
    const drawings = pictures.map((picture) => ({
      ...picture,
      unitId,
      subUnitId: sheetId,
      drawingId: `chart-${++this.made}`,
    }));
    this.drawn.set(sheetId, { ids: drawings.map(({ drawingId }) => drawingId), look });
    this.apply(this.drawings.getBatchAddOp(drawings) as DrawingsChange, ADDED);
  }

  clear(unitId: string, sheetId: string): void {
    const drawings = (this.drawn.get(sheetId)?.ids ?? []).map((drawingId) => ({
      unitId,
      subUnitId: sheetId,
      drawingId,
    }));
    this.drawn.delete(sheetId);
    if (drawings.length > 0) this.apply(this.drawings.getBatchRemoveOp(drawings) as DrawingsChange, REMOVED);
  }

  private get drawings(): ISheetDrawingService {
    return this.component.injector.get(ISheetDrawingService);
  }

  private apply({ unitId, subUnitId, redo, objects }: DrawingsChange, type: number): void {
    const params = { unitId, subUnitId, op: redo, objects, type };
    this.component.commands.syncExecuteCommand(SetDrawingApplyMutation.id, params, FROM_WORKBOOK);
  }

  private picture({ sheet, workbook }: SheetOnGrid, chart: Chart) {
    const { left, top, width, height } = boxOf(sheet, chart.anchor);
    const size = { width: pixelsOf(width), height: pixelsOf(height) };
    const context = { sheetOf: (id: string) => workbook.sheet(id), language: this.language() };
    const sheetTransform = transformOf(sheet, chart);
    return {
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: PICTURE,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      transform: { left: pixelsOf(left), top: pixelsOf(top), ...size },
      data: { name: chart.name, svg: chartSvg(chart, size, context) },
      allowTransform: false,
    };
  }
}

/** Where a chart stands, by its first and last cell and what is left over within them. */
function transformOf(sheet: Sheet, { anchor: { row, column, rows, columns } }: Chart) {
  const corner = (atRow: number, atColumn: number) => ({
    row: Math.floor(atRow),
    rowOffset: (atRow % 1) * pixelsOf(rowHeight(sheet, Math.floor(atRow))),
    column: Math.floor(atColumn),
    columnOffset: (atColumn % 1) * pixelsOf(columnWidth(sheet, Math.floor(atColumn))),
  });
  return { from: corner(row, column), to: corner(row + rows, column + columns) };
}

/** Whether a sheet is one of these, or a chart on it draws their cells. */
export const drawsOneOf = (sheet: Sheet, sheets: readonly Sheet[]): boolean =>
  sheets.includes(sheet) ||
  sheet.charts
    .flatMap(({ series }) => series.flatMap(({ values, categories, nameSource }) => [values, categories, nameSource]))
    .some((source) => sheets.some(({ id }) => id === source?.sheetId));
