import { syntheticSales } from '../reference/synthetic-sales';
import { newWorkbook, type Workbook } from '../../embedded/workbook/model/workbook';

/** A workbook with a sheet of so many sales. */
export function bookOfSales(rows: number): Workbook {
  const { client, day, amount } = syntheticSales(rows);
  const workbook = newWorkbook('Продажи');
  const sheet = workbook.sheets[0]!;
  sheet.values = [['Клиент', 'Дата', 'Сумма', 'Менеджер']];
  for (let row = 0; row < rows; row++) {
    sheet.values.push([
      client.names[client.codes[row]!]!,
      day[row]!,
      amount[row]!,
      `Менеджер ${((row * 7919) >>> 3) % 50}`,
    ]);
  }
  sheet.numberFormats.set({ row: 1, column: 1, rows, columns: 1 }, 'dd.mm.yyyy');
  return workbook;
}
