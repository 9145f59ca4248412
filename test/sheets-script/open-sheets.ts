import type { Block, Page } from '../../core';
import type { Reply } from '../../sheets-script/api';
import type { SheetsHost, SheetsHostOptions } from '../../embedded/sheets/host';
import { createSheetsHost } from '../../embedded/sheets/node';
import { parseAddress } from '../../embedded/workbook/model/address';
import { putValue, valueAt } from '../../embedded/workbook/model/cells';
import type { CellValue, Sheet } from '../../embedded/workbook/model/sheet';
import type { CellStyle } from '../../embedded/workbook/model/style';
import { styleAt } from '../../embedded/workbook/model/styled-rows';
import { newWorkbook, type Workbook } from '../../embedded/workbook/model/workbook';
import { scriptFiles } from './script-files';

/** A file open in the emulated Google Sheets, with the add-on in it. */
export interface OpenSheets {
  readonly workbook: Workbook;
  readonly host: SheetsHost;
  sheet(name: string): Sheet;
  value(sheet: string, address: string): CellValue;
  style(sheet: string, address: string): CellStyle;
  /** As a user does by typing. */
  type(sheet: string, address: string, value: CellValue): void;
  /** A call of the pane; a problem is an error. */
  ask(name: string, ...given: readonly unknown[]): unknown;
  write(...pages: readonly Page[]): readonly string[];
}

const opened: SheetsHost[] = [];

/** To be called after every test: the add-on may do nothing that the stand-in can't vouch for. */
export function expectNothingMissing(): void {
  for (const { missing } of opened.splice(0)) expect([...missing.keys()]).toEqual([]);
}

export function openSheets(
  workbook: Workbook = newWorkbook('Отгрузки'),
  options: Partial<SheetsHostOptions> = {},
): OpenSheets {
  const host = createSheetsHost(workbook, { files: scriptFiles(), ...options });
  opened.push(host);
  const sheet = (name: string): Sheet => {
    const found = workbook.sheet(name);
    if (!found) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
    return found;
  };
  const ask = (name: string, ...given: readonly unknown[]): unknown => {
    const reply = host.call('api', name, ...given) as Reply<unknown>;
    if (!reply.ok) throw new Error(reply.problem);
    return reply.value;
  };
  return {
    workbook,
    host,
    sheet,
    value: (name, address) => valueAt(sheet(name), ...cellOf(address)),
    style: (name, address) => styleAt(sheet(name), ...cellOf(address)) ?? {},
    type: (name, address, value) => {
      const [row, column] = cellOf(address);
      putValue(sheet(name), { row, column }, value);
    },
    ask,
    write: (...pages) => ask('writePages', pages, 'ru') as readonly string[],
  };
}

export const page = (sheet: string, ...blocks: readonly Block[]): Page => ({ id: sheet, sheet, blocks });

function cellOf(address: string): [row: number, column: number] {
  const { row, column } = parseAddress(address)!.area;
  return [row, column];
}
