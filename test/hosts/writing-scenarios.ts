import type { TableBlock } from '../../core';
import { valueAt } from '../../embedded/workbook/model/cells';
import type { OpenHost } from './open-host';
import { clients, everything, list, page, title, TRICKY } from './pages';
import type { Scenario } from './scenarios';

/** What stands in the first column of a sheet, from the top down. */
export const firstColumn = ({ workbook }: OpenHost, sheet: string): readonly unknown[] =>
  (workbook.sheet(sheet)?.values ?? []).map((row) => row?.[0] ?? null).filter((value) => value !== null);

const trickyTable: TableBlock = {
  ...clients(0),
  columns: clients(0).columns.slice(0, 1),
  rows: TRICKY.map((text) => [text]),
  totals: ['=Итого'],
};

async function writeTricky(opened: OpenHost): Promise<unknown> {
  const notes = TRICKY.map((text) => ({ block: 'note', tone: 'plain', text }) as const);
  await opened.host.writePages([page('ABC', { block: 'title', text: '=1+1' }, ...notes, trickyTable)]);
  return { texts: firstColumn(opened, 'ABC'), formulas: opened.workbook.sheet('ABC')!.formulas.size };
}

async function writeBesideOwn(opened: OpenHost): Promise<unknown> {
  const own = opened.workbook.addSheet('abc');
  own.values = [['моё']];
  const names = await opened.host.writePages([page('ABC', title)]);
  return { names, own: valueAt(own, 0, 0) };
}

export const writingScenarios: readonly Scenario[] = [
  {
    name: 'pages with every block look the same',
    act: async ({ host }) => host.writePages([page('ABC', ...everything), page('ABC – клиенты', ...list(40))]),
    answer: ['ABC', 'ABC – клиенты'],
  },
  {
    name: 'a table without rows has one that is blank',
    act: async ({ host }) => host.writePages([page('ABC', title, clients(0))]),
    answer: ['ABC'],
  },
  {
    name: 'a chart draws a table on another page',
    act: async ({ host }) =>
      host.writePages([
        page('ABC', title, ...everything.filter(({ block }) => block === 'chart')),
        page('ABC – клиенты', ...list(5)),
      ]),
    answer: ['ABC', 'ABC – клиенты'],
  },
  {
    name: 'what has been written is a place of ours',
    act: async ({ host }) => {
      await host.writePages([page('ABC', title)]);
      return (await host.places()).map(({ sheet, ours }) => [sheet, ours]);
    },
    answer: [
      ['Отгрузки', false],
      ['ABC', true],
    ],
  },
  {
    name: 'the user’s own sheet of the same name stays as it is',
    act: writeBesideOwn,
    answer: { names: ['ABC (2)'], own: 'моё' },
  },
  {
    name: 'texts that look like something else stay texts',
    act: writeTricky,
    answer: { texts: ['=1+1', ...TRICKY, 'Клиент', ...TRICKY, '=Итого'], formulas: 0 },
  },
];
