import { type Cell, dateOf, formatDay } from '../../../core/index';
import type { Random } from '../random';
import { amountOf, costOf, roubles } from '../trade/lines';
import type { Settlement } from '../trade/payments';
import type { Shipment } from '../trade/shipments';
import { FIRST_DAY, LAST_DAY } from '../trading-days';
import { spoilSales } from './dirt';
import { sheetOf, type SampleSheet, type SheetColumn } from './sample-sheet';

const columns: readonly SheetColumn[] = [
  ['Дата', 12, 'day'],
  ['Документ', 13],
  ['Контрагент', 34],
  ['Номенклатура', 44],
  ['Группа', 25],
  ['Количество', 14],
  ['Цена', 12],
  ['Сумма', 15],
  ['Себестоимость', 17],
  ['Менеджер', 21],
  ['Канал', 17],
  ['Срок оплаты', 13, 'day'],
  ['Дата оплаты', 13, 'day'],
];

/** «Отгрузки», as it comes out of the books: titles on top, totals at the bottom, and not every cell as it should be. */
export function salesSheet(
  shipments: readonly Shipment[],
  settlements: readonly Settlement[],
  random: Random,
): SampleSheet {
  const rows = shipments.flatMap((shipment, i) => rowsOf(shipment, settlements[i]!));
  const below = [...spoilSales(rows, random), ...totals(shipments)];
  return sheetOf('Отгрузки', columns, { above: titles, below });
}

const titles: Cell[][] = [
  [`Отгрузки по контрагентам за период ${formatDay(FIRST_DAY, 'ru')} – ${formatDay(LAST_DAY, 'ru')}`],
  ['ООО «Оптовый двор» · отделочные и строительные материалы · суммы в рублях с НДС'],
  [],
];

const rowsOf = (shipment: Shipment, { due, paidOn }: Settlement): Cell[][] =>
  shipment.lines.map((line) => [
    shipment.day,
    shipment.document,
    shipment.client.name.full,
    line.good.name,
    line.good.group,
    line.quantity,
    line.price,
    amountOf(line),
    costOf(line),
    shipment.manager,
    shipment.channel,
    due,
    paidOn,
  ]);

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** «Итого за январь 2023» and so on, and the total of all. */
function totals(shipments: readonly Shipment[]): Cell[][] {
  const sums = new Map<string, { amount: number; cost: number }>();
  for (const { day, lines } of shipments) {
    const { year, month } = dateOf(day);
    for (const label of [`Итого за ${MONTHS[month - 1]} ${year}`, 'Итого']) {
      const sum = sums.get(label) ?? { amount: 0, cost: 0 };
      for (const line of lines) {
        sum.amount += amountOf(line);
        sum.cost += costOf(line);
      }
      sums.set(label, sum);
    }
  }
  const all = sums.get('Итого')!;
  sums.delete('Итого');
  return [...sums, ['Итого', all] as const].map(([label, { amount, cost }]) => totalRow(label, amount, cost));
}

const totalRow = (label: string, amount: number, cost: number): Cell[] => [
  label,
  ...Array<null>(6).fill(null),
  roubles(amount),
  roubles(cost),
  ...Array<null>(4).fill(null),
];
