import type { Sheet } from '../../../embedded/workbook/model/sheet';

/** Which sheet of the workbook a sheet of the grid shows. A sheet that is drawn anew gets a new id in the grid. */
export class SheetIds {
  private readonly ids = new Map<Sheet, string>();
  private readonly sheets = new Map<string, Sheet>();
  private given = 0;

  /** The id under which a sheet is shown; given now where it has none. */
  idOf(sheet: Sheet): string {
    return this.ids.get(sheet) ?? this.renew(sheet);
  }

  sheetOf(id: string): Sheet | undefined {
    return this.sheets.get(id);
  }

  /** Gives a sheet another id. */
  renew(sheet: Sheet): string {
    const id = `sheet-${++this.given}`;
    this.bind(sheet, id);
    return id;
  }

  /** Takes an id the grid has given itself. */
  bind(sheet: Sheet, id: string): void {
    this.forget(sheet);
    this.ids.set(sheet, id);
    this.sheets.set(id, sheet);
  }

  forget(sheet: Sheet): void {
    const id = this.ids.get(sheet);
    if (id !== undefined) this.sheets.delete(id);
    this.ids.delete(sheet);
  }

  /** All sheets that are shown. */
  shown(): Sheet[] {
    return [...this.ids.keys()];
  }
}
