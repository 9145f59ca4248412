import { createSheetsHost } from '../../../playground/sheets/node';
import type { SheetsHost, SheetsHostOptions } from '../../../playground/sheets/host';
import type { Sheet } from '../../../playground/workbook/model/sheet';
import { newWorkbook } from '../../../playground/workbook/model/workbook';

/** A file that is open in Google Sheets. */
export interface OpenScript {
  readonly host: SheetsHost;
  readonly sheet: Sheet;
  /** Runs the text as the body of a function that a menu calls; `file`, `sheet` and `cells(address)` are at hand. */
  run(body: string): unknown;
}

const COMMON = `
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  const cells = (address) => sheet.getRange(address);
`;

const opened: SheetsHost[] = [];

/** To be called after every test that does nothing Google's documentation is silent about. */
export function expectNothingMissing(): void {
  for (const { missing } of opened.splice(0)) expect([...missing.keys()]).toEqual([]);
}

/** A file with the sheets `Данные` and `Второй`, over a script of the files given. */
export function openScript(options: Partial<SheetsHostOptions> = {}, workbook = newWorkbook('Данные', 'Второй')): OpenScript {
  const host = createSheetsHost(workbook, { files: {}, ...options });
  opened.push(host);
  return {
    host,
    sheet: workbook.sheets[0]!,
    run: (body) => {
      const files = { ...options.files, 'Test.js': `function test() {${COMMON}${body}}` };
      const { book, desk } = createSheetsHost(workbook, { ...options, files });
      void [book, desk];
      return host.runText(`function test() {${COMMON}${body}}`);
    },
  };
}
