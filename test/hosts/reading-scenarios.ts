import type { GridFacts, Place, Row } from '../../core';
import type { OpenHost } from './open-host';
import { saleAt, SALES } from './sales-workbook';
import type { Scenario } from './scenarios';

async function salesPlace({ host }: OpenHost): Promise<Place> {
  const place = (await host.places()).find(({ sheet }) => sheet === 'Отгрузки');
  if (!place) throw new Error('The sales are no place.');
  return place;
}

async function rowsOf(opened: OpenHost, most?: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await opened.host.readGrid(await salesPlace(opened), (some) => rows.push(...some), most);
  return rows;
}

async function factsOfSales(opened: OpenHost): Promise<GridFacts> {
  return opened.host.readGrid(await salesPlace(opened), () => undefined);
}

const headings = [
  ['Отгрузки за год', '', '', ''],
  ['', '', '', ''],
  ['Клиент', 'Дата', 'Сумма', 'Оплачено'],
];

export const readingScenarios: readonly Scenario[] = [
  {
    name: 'places are the visible sheets with something in them',
    act: ({ host }) => Promise.resolve(host.places()),
    answer: [{ sheet: 'Отгрузки', address: 'A1:D503', top: 1, left: 1, rows: 503, columns: 4, ours: false }],
  },
  {
    name: 'all rows are read, days as the numbers that their cells hold',
    act: (opened) => rowsOf(opened),
    answer: [...headings, ...Array.from({ length: SALES }, (_, index) => saleAt(index))],
  },
  {
    name: 'the first rows are read where no more are wanted',
    act: (opened) => rowsOf(opened, 5),
    answer: [...headings, saleAt(0), saleAt(1)],
  },
  {
    name: 'columns of days are known',
    act: async (opened) => (await factsOfSales(opened)).dateColumns,
    answer: [1],
  },
  {
    name: 'days are counted from 1900',
    act: async (opened) => (await factsOfSales(opened)).date1904,
    answer: false,
  },
];
