import type { Block } from '../../core';
import { MAX_COLUMNS } from '../../embedded/workbook/model/area';
import { putValue } from '../../embedded/workbook/model/cells';
import type { OpenHost } from './open-host';
import { clients, list, page, title } from './pages';
import type { Scenario } from './scenarios';
import { firstColumn } from './writing-scenarios';

const type = ({ workbook }: OpenHost, row: number, column: number, text = `заметка ${row} ${column}`): void =>
  putValue(workbook.sheet('ABC')!, { row, column }, text);

/** Where every note stands, as `row column`. */
const notesOf = ({ workbook }: OpenHost): readonly string[] =>
  workbook
    .sheet('ABC')!
    .values.flatMap((row, r) =>
      (row ?? []).flatMap((value, c) => (String(value).startsWith('заметка') ? [`${String(value)} → ${r} ${c}`] : [])),
    );

/** Notes beside, below and between the blocks; the place of the last is needed by the longer page. */
async function keepNotes(opened: OpenHost): Promise<unknown> {
  const note: Block = { block: 'note', tone: 'plain', text: 'Доля класса A выросла.' };
  await opened.host.writePages([page('ABC', { block: 'title', text: 'ABC-анализ' }, note, clients(5))]);
  type(opened, 4, 12);
  type(opened, 20, 1);
  type(opened, 2, 2);
  await opened.host.writePages([page('ABC', title, note, clients(30))]);
  return notesOf(opened);
}

/** A user's own number format, width, conditional format and rows above the report. */
async function keepChoices(opened: OpenHost): Promise<unknown> {
  const { host, workbook } = opened;
  await host.writePages([page('ABC', ...list(5))]);
  const sheet = workbook.sheet('ABC')!;
  sheet.numberFormats.set({ row: 5, column: 2, rows: 5, columns: 1 }, '#,##0.00 "₽"');
  sheet.columnWidths.set(2, 150);
  const style = { 'font.bold': true };
  const rule = { type: 'CellValue', operator: 'GreaterThan', formula1: '=5', style } as const;
  sheet.conditionalFormats.push({
    id: 'own',
    area: { row: 0, column: 20, rows: 9, columns: 1 },
    stopIfTrue: false,
    rule,
  });
  await host.writePages([page('ABC', ...list(8))]);
  return {
    format: sheet.numberFormats.at(12, 2),
    width: sheet.columnWidths.get(2),
    rules: sheet.conditionalFormats.filter(({ area }) => area.column === 20).length,
  };
}

async function moveAlong(opened: OpenHost): Promise<unknown> {
  await opened.host.writePages([page('ABC', title, clients(3))]);
  opened.insertRows('ABC', { row: 0, column: 0, rows: 2, columns: MAX_COLUMNS });
  type(opened, 0, 0, 'для совещания');
  await opened.host.writePages([page('ABC', title, clients(2))]);
  return firstColumn(opened, 'ABC');
}

async function renameReport({ host, workbook }: OpenHost): Promise<unknown> {
  await host.writePages([page('ABC', title)]);
  workbook.sheet('ABC')!.name = 'ABC для шефа';
  return host.writePages([page('ABC', title)]);
}

async function changeLanguage({ host, workbook }: OpenHost): Promise<unknown> {
  await host.writePages([page('Качество портфеля', title)]);
  await host.writePages([page('Якість портфеля', title)]);
  return workbook.sheets.map(({ name }) => name);
}

export const refreshScenarios: readonly Scenario[] = [
  {
    name: 'a longer page keeps the notes: those below move down, those in the way to the right',
    act: keepNotes,
    answer: ['заметка 2 2 → 2 15', 'заметка 4 12 → 4 12', 'заметка 20 1 → 46 1'],
  },
  {
    name: 'a shorter page leaves nothing of the longer one',
    act: async (opened) => {
      await opened.host.writePages([page('ABC', ...list(30))]);
      await opened.host.writePages([page('ABC', ...list(2))]);
      return firstColumn(opened, 'ABC').slice(-4);
    },
    answer: ['Клиент', 'ООО «Клиент 1»', 'ООО «Клиент 2»', 'Итого'],
  },
  {
    name: 'formats, widths and rules of the user’s own stay',
    act: keepChoices,
    answer: { format: '#,##0.00 "₽"', width: 150, rules: 1 },
  },
  {
    name: 'rows that the user has inserted above the report move it, and stay',
    act: moveAlong,
    answer: [
      'для совещания',
      'ABC-анализ',
      'По выручке за 2025 год',
      'Клиент',
      'ООО «Клиент 1»',
      'ООО «Клиент 2»',
      'Итого',
    ],
  },
  {
    name: 'a renamed report is written where it is',
    act: renameReport,
    answer: ['ABC для шефа'],
  },
  {
    name: 'a report in another language takes the place of the one before',
    act: changeLanguage,
    answer: ['Отгрузки', 'Пусто', 'Скрытый', 'Якість портфеля'],
  },
];
