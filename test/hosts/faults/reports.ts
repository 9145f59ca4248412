import { isDeepStrictEqual } from 'node:util';
import type { Block, Page } from '../../../core';
import { saysUnfinished } from '../../../core';
import { valueAt } from '../../../embedded/workbook/model/cells';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { factsOf, type Facts } from '../facts';
import type { OpenHost } from '../open-host';
import { clients, list, page, title } from '../pages';

const note: Block = { block: 'note', tone: 'plain', text: 'Доля класса A выросла.' };
const chart: Block = {
  block: 'chart',
  kind: 'bar',
  title: 'Выручка',
  table: 'clients',
  categories: 'client',
  series: ['revenue'],
};

/** A report of two sheets: an overview with a chart, and a list. */
export const report = (rows: number): readonly Page[] => [
  page('ABC', title, note, clients(rows), chart),
  page('ABC – клиенты', ...list(rows)),
];

/** What the user had before the add-in came. */
export const OWN_SHEETS: readonly string[] = ['Отгрузки', 'Пусто', 'Скрытый'];

export const isOwn = ({ name }: Sheet): boolean => OWN_SHEETS.includes(name);

/** All that can be seen of the user's own sheets. */
export const ownFacts = (workbook: Workbook): Facts => factsIn(workbook, isOwn);

/** All that can be seen of the reports. */
export const reportFacts = (workbook: Workbook): Facts => factsIn(workbook, (sheet) => !isOwn(sheet));

function factsIn(workbook: Workbook, isWanted: (sheet: Sheet) => boolean): Facts {
  const none = (): readonly never[] => [];
  const all = factsOf({ workbook, filters: none, bands: none } as unknown as OpenHost);
  const names = workbook.sheets.filter(isWanted).map(({ name }) => `${name}!`);
  return new Map([...all].filter(([fact]) => names.some((name) => fact.startsWith(name))));
}

/** Whether the sheet says itself that it is not complete: an empty one does. */
export function saysItIsUnfinished(sheet: Sheet): boolean {
  const isEmpty = sheet.values.every((row) => (row ?? []).every((value) => value === null || value === ''));
  return isEmpty || saysUnfinished(valueAt(sheet, 0, 0));
}

/** Points of a row that nobody has changed in Google Sheets, which says so where Excel says nothing. */
const OWN_HEIGHT = 15.75;

/** A chart is as high as it was told to be: over how many rows depends on theirs. */
const FOLLOWS_HEIGHTS = /!chart \d+ anchor\.rows$/;

const withoutOwnHeight = (fact: unknown): unknown => (fact === OWN_HEIGHT ? undefined : fact);

/** The facts that are not the same, with both values. */
export const differing = (now: Facts, wanted: Facts): readonly (readonly unknown[])[] =>
  [...new Set([...now.keys(), ...wanted.keys()])]
    .filter((name) => !FOLLOWS_HEIGHTS.test(name))
    .filter((name) => !isDeepStrictEqual(withoutOwnHeight(now.get(name)), withoutOwnHeight(wanted.get(name))))
    .map((name) => [name, now.get(name), wanted.get(name)]);
