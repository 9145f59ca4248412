import type { NewSheet } from '../../core';
import { valueAt } from '../../embedded/workbook/model/cells';
import type { OpenHost } from './open-host';
import { TRICKY } from './pages';
import type { Scenario } from './scenarios';

const data: NewSheet = {
  name: 'Пример продаж',
  columns: [
    { key: 'day', header: 'Дата', format: 'day' },
    { key: 'client', header: 'Клиент', format: 'text' },
    { key: 'amount', header: 'Сумма', format: 'money' },
  ],
  rows: TRICKY.map((text, index) => [46_000 + index, text, 1000 * index]),
};

async function addTwice({ host, workbook }: OpenHost): Promise<unknown> {
  const names = [await host.addSheet(data, 'ru'), await host.addSheet(data, 'ru')];
  return { names, active: workbook.active?.name };
}

async function readAdded({ host, workbook }: OpenHost): Promise<unknown> {
  const name = await host.addSheet(data, 'ru');
  const place = (await host.places()).find(({ sheet }) => sheet === name)!;
  const rows: unknown[] = [];
  const { dateColumns } = await host.readGrid(place, (some) => void rows.push(...some));
  return { rows, dateColumns, ours: place.ours, formulas: workbook.sheet(name)!.formulas.size };
}

async function addThenWrite({ host, workbook }: OpenHost): Promise<unknown> {
  const own = { ...data, name: 'ABC' };
  const name = await host.addSheet(own, 'ru');
  await host.writePages([{ id: 'abc', sheet: 'ABC', blocks: [{ block: 'title', text: 'ABC' }] }]);
  const sheets = await host.sheets();
  return [sheets.filter((sheet) => sheet.name.startsWith('ABC')), valueAt(workbook.sheet(name)!, 0, 0)];
}

export const addingScenarios: readonly Scenario[] = [
  {
    name: 'a sheet of plain data is added once more under a number, and shown',
    act: addTwice,
    answer: { names: ['Пример продаж', 'Пример продаж (2)'], active: 'Пример продаж (2)' },
  },
  {
    name: 'days, texts and numbers of a sheet that was added are read as what they were, and the sheet is the user’s',
    act: readAdded,
    answer: {
      rows: [['Дата', 'Клиент', 'Сумма'], ...data.rows],
      dateColumns: [0],
      ours: false,
      formulas: 0,
    },
  },
  {
    name: 'a sheet that was added is not taken for a report',
    act: addThenWrite,
    answer: [
      [
        { name: 'ABC', page: null },
        { name: 'ABC (2)', page: 'abc' },
      ],
      'Дата',
    ],
  },
];
