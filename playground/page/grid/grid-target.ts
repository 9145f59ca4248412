import type { Component } from './univer';
import { FROM_WORKBOOK } from './whose-change';

/** The workbook of the grid that shows ours. */
export class GridTarget {
  constructor(
    private readonly component: Component,
    readonly unitId: string,
  ) {}

  /** Does to the grid what has happened in the workbook. */
  execute(id: string, params: object): void {
    this.component.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, FROM_WORKBOOK);
  }

  get facade() {
    const facade = this.component.api.getWorkbook(this.unitId);
    if (!facade) throw new Error('The workbook is not in the grid.');
    return facade;
  }

  get workbook() {
    return this.facade.getWorkbook();
  }
}
