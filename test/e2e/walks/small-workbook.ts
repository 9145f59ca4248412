import { putValue } from '../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/** The file of a workbook that holds just this. */
export function fileWith(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const workbook = newWorkbook(...Object.keys(sheets));
  for (const sheet of workbook.sheets)
    sheets[sheet.name]?.forEach((cells, row) =>
      cells.forEach((value, column) => putValue(sheet, { row, column }, value)),
    );
  return saveWorkbook(workbook);
}

/** 2024-01-01 as a day number. */
const FIRST_DAY = 45_292;

/** Two years of a dozen clients and three managers. */
export const smallSales: Rows = [
  ['Дата', 'Контрагент', 'Сумма', 'Менеджер'],
  ...Array.from({ length: 480 }, (_, i): readonly Cell[] => [
    FIRST_DAY + Math.floor(i * 1.52),
    `Клиент ${(i * 7) % 12}`,
    1000 + ((i * 7919) % 9000),
    ['Иванов', 'Петрова', 'Коваль'][((i * 7) % 12) % 3] ?? null,
  ]),
];
