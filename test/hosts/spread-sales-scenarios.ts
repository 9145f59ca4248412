import { analyse, capabilities, finish, isProblem } from '../../core';
import type { CellValue } from '../../embedded/workbook/model/sheet';
import type { OpenHost } from './open-host';
import { SALES } from './sales-workbook';
import type { Scenario } from './scenarios';

/** A sheet of another year, its columns in another order. */
function addYear({ workbook }: OpenHost, name: string, firstDay: number): void {
  const sheet = workbook.addSheet(name);
  const rows = Array.from({ length: 5 }, (_, index): CellValue[] => [firstDay + index, index * 10, `КЛИЕНТ ${index}`]);
  sheet.values = [['Дата', 'Сумма', 'Клиент'], ...rows];
  sheet.numberFormats.set({ row: 1, column: 0, rows: rows.length, columns: 1 }, 'dd.mm.yyyy');
}

async function readAll(opened: OpenHost): Promise<unknown> {
  addYear(opened, 'Отгрузки 2021', 44_300);
  addYear(opened, 'Отгрузки 2026', 46_100);
  const analysis = await finish(analyse(opened.host, { reports: ['abc'] }, capabilities));
  if (isProblem(analysis)) return analysis;
  const { sources, tables, alsoSales } = analysis;
  const read = sources.sales!.map(({ sheet, address, reading }) => [sheet, address, reading.read]);
  return { read, rows: tables.sales!.rows, clients: tables.sales!.client.names.length, alsoSales };
}

/** One of the sales on the first sheet is an error. */
const READ = SALES - 1;

export const spreadSalesScenarios: readonly Scenario[] = [
  {
    name: 'sheets of several years are one table',
    act: readAll,
    answer: {
      read: [
        ['Отгрузки', 'A1:D503', READ],
        ['Отгрузки 2021', 'A1:C6', 5],
        ['Отгрузки 2026', 'A1:C6', 5],
      ],
      rows: READ + 10,
      clients: 37,
      alsoSales: [],
    },
  },
];
