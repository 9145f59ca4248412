import type { Block, Host, Language } from '../../core';
import { excelHost } from '../../excel-addin/host';
import { createExcelHost, type ExcelHost, type HostOptions } from '../../embedded/excel/host';
import { connect, loadCatalogue } from '../../embedded/excel/node';
import { parseAddress } from '../../embedded/workbook/model/address';
import { putValue, valueAt } from '../../embedded/workbook/model/cells';
import type { CellValue, Sheet } from '../../embedded/workbook/model/sheet';
import { styleAt } from '../../embedded/workbook/model/styled-rows';
import type { CellStyle } from '../../embedded/workbook/model/style';
import { newWorkbook, type Workbook } from '../../embedded/workbook/model/workbook';

/** A workbook open in the emulated Excel, with the add-in in it. */
export interface OpenExcel {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly excel: Host;
  sheet(name: string): Sheet;
  value(sheet: string, address: string): CellValue;
  style(sheet: string, address: string): CellStyle;
  /** As a user does by typing. */
  type(sheet: string, address: string, value: CellValue): void;
  /** Writes one page; its name is its id too. */
  write(sheet: string, ...blocks: readonly Block[]): Promise<readonly string[]>;
}

const opened: ExcelHost[] = [];

/** To be called after every test: the add-in may use no member the host lacks. */
export function expectNothingMissing(): void {
  for (const { missing } of opened.splice(0)) expect([...missing.keys()]).toEqual([]);
}

export function openExcel(
  workbook = newWorkbook('Отгрузки'),
  { language = 'ru', ...options }: HostOptions & { language?: Language } = {},
): OpenExcel {
  const host = createExcelHost(workbook, { catalogue: loadCatalogue(), ...options });
  connect(host);
  opened.push(host);
  const excel = excelHost(language);
  const sheet = (name: string): Sheet => {
    const found = workbook.sheet(name);
    if (!found) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
    return found;
  };
  return {
    workbook,
    host,
    excel,
    sheet,
    value: (name, address) => valueAt(sheet(name), ...cellOf(address)),
    style: (name, address) => ({
      ...styleAt(sheet(name), ...cellOf(address)),
      numberFormat: sheet(name).numberFormats.at(...cellOf(address)),
    }),
    type: (name, address, value) => {
      const [row, column] = cellOf(address);
      putValue(sheet(name), { row, column }, value);
    },
    write: async (name, ...blocks) => excel.writePages([{ id: name, sheet: name, blocks }]),
  };
}

function cellOf(address: string): [row: number, column: number] {
  const { row, column } = parseAddress(address)!.area;
  return [row, column];
}
