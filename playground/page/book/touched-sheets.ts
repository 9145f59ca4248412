import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';

/**
 * Finds out which sheets somebody has laid hands on since it was last asked. It uses up the mark that the workbook itself
 * keeps for saving, and puts it back when a file is to be written.
 */
export class TouchedSheets {
  private readonly ever = new Set<Sheet>();

  constructor(private readonly workbook: Workbook) {}

  take(): Sheet[] {
    const touched = this.workbook.sheets.filter((sheet) => sheet.changed);
    for (const sheet of touched) {
      this.ever.add(sheet);
      sheet.changed = false;
    }
    return touched;
  }

  /** From here on the workbook says truly what has been changed since it was opened. */
  putBack(): void {
    for (const sheet of this.ever) sheet.changed = true;
  }
}
