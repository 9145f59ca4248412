import type { ExcelHost, HostOptions } from '../../../embedded/excel/host';
import { createExcelHost } from '../../../embedded/excel/host';
import { connect, loadCatalogue } from '../../../embedded/excel/node';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';

export interface Connected {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** The only sheet at first, named `Data`. */
  readonly sheet: Sheet;
}

/** A new workbook with the library connected to it. */
export function connected(options: HostOptions = {}): Connected {
  const workbook = newWorkbook('Data');
  const host = createExcelHost(workbook, { catalogue: loadCatalogue(), ...options });
  connect(host);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  return { host, workbook, sheet };
}

type Steps<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** Runs steps on the sheet `Data` in one `Excel.run`. */
export const onData = <T>(steps: Steps<T>): Promise<T> =>
  Excel.run((context) => steps(context, context.workbook.worksheets.getItem('Data')));

/** Code, place and message of the error the steps end with. */
export async function errorOf(steps: Steps<unknown>): Promise<{ code: string; location: string; message: string }> {
  try {
    await onData(async (context, sheet) => {
      await steps(context, sheet);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation ?? '', message: error.message };
  }
  throw new Error('the steps should have failed');
}
