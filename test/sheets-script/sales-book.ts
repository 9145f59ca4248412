import { putValue } from '../../embedded/workbook/model/cells';
import { newWorkbook, type Workbook } from '../../embedded/workbook/model/workbook';

const FIRST_DAY = 45_658;

/** A sheet of sales: 6 clients, a sale in every other week of two years. */
export function salesBook(): Workbook {
  const workbook = newWorkbook('Отгрузки');
  const [sheet] = workbook.sheets;
  const rows = [
    ['Дата', 'Клиент', 'Сумма', 'Менеджер'],
    ...Array.from({ length: 52 }, (_, i) => [
      FIRST_DAY + i * 14,
      `Клиент ${i % 6}`,
      100 * (1 + (i % 6) ** 2),
      `М${i % 2}`,
    ]),
  ];
  rows.forEach((row, r) => row.forEach((value, column) => putValue(sheet!, { row: r, column }, value)));
  sheet!.numberFormats.set({ row: 1, column: 0, rows: 52, columns: 1 }, 'dd.mm.yyyy');
  return workbook;
}
