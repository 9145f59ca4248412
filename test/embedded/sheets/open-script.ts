import type { SheetsHost, SheetsHostOptions } from '../../../embedded/sheets/host';
import { createSheetsHost } from '../../../embedded/sheets/node';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';

/** A file that is open in Google Sheets, with a script in it. */
export interface OpenScript {
  readonly host: SheetsHost;
  readonly sheet: Sheet;
  /**
   * Runs the text as the body of a function that a menu calls, and gives what it returns; `file`, its first `sheet` and
   * `cells(address)` are at hand.
   */
  run(body: string): unknown;
  /** The text of what the body throws. */
  error(body: string): string;
}

const TEST = `
function test(body) {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  const cells = (address) => sheet.getRange(address);
  return Function('file', 'sheet', 'cells', body)(file, sheet, cells);
}`;

const opened: SheetsHost[] = [];

/** To be called after every test that does nothing on which Google is silent. */
export function expectNothingMissing(): void {
  for (const { missing } of opened.splice(0)) expect([...missing.keys()]).toEqual([]);
}

/** A file with the sheets `Данные` and `Второй`. */
export function openScript({ files, ...options }: Partial<SheetsHostOptions> = {}): OpenScript {
  const workbook = newWorkbook('Данные', 'Второй');
  const host = createSheetsHost(workbook, { files: { 'Test.js': TEST, ...files }, ...options });
  opened.push(host);
  const run = (body: string): unknown => host.call('test', body);
  return {
    host,
    sheet: workbook.sheets[0]!,
    run,
    error: (body) => {
      try {
        run(body);
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error(`nothing was thrown by ${body}`);
    },
  };
}
