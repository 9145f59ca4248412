import type { CellRange } from './objects/cell-range';
import { rangeOfAddress } from './objects/cell-range';
import { writeCells } from './objects/range-writing';
import { selectArea } from './objects/selection';
import type { Session } from './session';
import { fail } from './wire/host-error';

/** What a person does in the workbook while the add-in is open; the add-in hears of it by events. */
export class User {
  constructor(private readonly session: Session) {}

  /** Types into cells: one value for all of them, or rows of values. */
  types(address: string, values: unknown): void {
    this.session.byUser(() => writeCells(this.range(address), values, this.session));
  }

  selects(address: string): void {
    const { sheet, area } = this.range(address);
    selectArea(this.session, sheet, area);
  }

  private range(address: string): CellRange {
    const { workbook } = this.session;
    return rangeOfAddress(workbook, workbook.active ?? fail('ItemNotFound'), address);
  }
}
