import type { CellValue } from '../../embedded/workbook/model/sheet';
import type { Workbook } from '../../embedded/workbook/model/workbook';
import { newWorkbook } from '../../embedded/workbook/model/workbook';

const FIRST_DAY = 45_000;

/** The row of a sale, counted from 0, as its cells hold it. */
export const saleAt = (index: number): CellValue[] => [
  `Клиент ${index % 37}`,
  FIRST_DAY + index,
  index === 7 ? '#N/A' : index * 10.5,
  index % 2 === 0,
];

export const SALES = 500;

/** A workbook with 500 sales below a title, an empty sheet and a hidden one. */
export function salesWorkbook(): Workbook {
  const workbook = newWorkbook('Отгрузки', 'Пусто', 'Скрытый');
  const [sales, , hidden] = workbook.sheets;
  sales!.values = [['Отгрузки за год'], [], ['Клиент', 'Дата', 'Сумма', 'Оплачено']];
  for (let index = 0; index < SALES; index++) sales!.values.push(saleAt(index));
  sales!.numberFormats.set({ row: 3, column: 1, rows: SALES, columns: 1 }, 'dd.mm.yyyy');
  hidden!.visibility = 'Hidden';
  hidden!.values = [['секрет']];
  return workbook;
}
