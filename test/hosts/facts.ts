import { columnLetters, toAddress } from '../../embedded/workbook/model/address';
import type { Area } from '../../embedded/workbook/model/area';
import type { Sheet } from '../../embedded/workbook/model/sheet';
import { cellOfKey } from '../../embedded/workbook/model/sheet';
import { DEFAULT_STYLE } from '../../embedded/workbook/model/style';
import { styledRows } from '../../embedded/workbook/model/styled-rows';
import type { Workbook } from '../../embedded/workbook/model/workbook';
import type { OpenHost } from './open-host';

/** All that can be seen of a workbook, by names such as `ABC!B5 font.bold`. */
export type Facts = Map<string, unknown>;

const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Leaves of an object by their paths. */
export function leavesOf(value: unknown, path = ''): (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path ? `${path}.${key}` : key));
}

function cellFacts(sheet: Sheet, put: (name: string, value: unknown) => void): void {
  sheet.values.forEach((row, r) =>
    row?.forEach((value, c) => {
      if (value !== null && value !== '') put(`${at(r, c)} value`, value);
    }),
  );
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = cellOfKey(key);
    put(`${at(row, column)} formula`, formula);
  }
  for (const styled of styledRows(sheet)) {
    for (let column = 0; column < styled.columns; column++) {
      for (const [key, value] of Object.entries(styled.at(column) ?? {})) {
        if (value !== (DEFAULT_STYLE as Record<string, unknown>)[key]) put(`${at(styled.row, column)} ${key}`, value);
      }
    }
  }
}

function sheetFacts(sheet: Sheet, put: (name: string, value: unknown) => void): void {
  for (const [column, points] of sheet.columnWidths) put(`${columnLetters(column)} width`, points);
  for (const [row, points] of sheet.rowHeights) put(`${row + 1} height`, points);
  for (const merged of sheet.merges) put(`${toAddress(merged)} merged`, true);
  put('visibility', sheet.visibility);
  put('gridlines', sheet.showGridlines);
  put('frozen', { ...sheet.frozen });
  for (const [path, value] of leavesOf(sheet.pageLayout)) put(`print ${path}`, value);
  for (const { area, style } of sheet.tables) put(`${toAddress(area)} real table`, style);
}

function ruleFacts(sheet: Sheet, put: (name: string, value: unknown) => void): void {
  const counts = new Map<string, number>();
  for (const { area, rule } of sheet.conditionalFormats) {
    const address = toAddress(area);
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    for (const [path, value] of leavesOf(rule)) put(`${address} rule ${count} ${path}`, value);
  }
}

function chartFacts(workbook: Workbook, sheet: Sheet, put: (name: string, value: unknown) => void): void {
  const source = (given: { sheetId: string; area: Area } | null): string =>
    given ? `${workbook.sheet(given.sheetId)?.name}!${toAddress(given.area)}` : '';
  sheet.charts.forEach(({ id: _id, series, ...chart }, index) => {
    const plain = series.map((one) => ({
      ...one,
      values: source(one.values),
      categories: source(one.categories),
      nameSource: source(one.nameSource),
    }));
    for (const [path, value] of leavesOf({ ...chart, series: plain })) put(`chart ${index + 1} ${path}`, value);
  });
}

/** The facts of all sheets. */
export function factsOf({ workbook, filters, bands }: OpenHost): Facts {
  const facts: Facts = new Map([['sheets', workbook.sheets.map(({ name }) => name)]]);
  facts.set('active sheet', workbook.active?.name);
  for (const sheet of workbook.sheets) {
    const put = (name: string, value: unknown): void => void facts.set(`${sheet.name}!${name}`, value);
    cellFacts(sheet, put);
    sheetFacts(sheet, put);
    ruleFacts(sheet, put);
    chartFacts(workbook, sheet, put);
    for (const area of filters(sheet)) put(`${toAddress(area)} filter`, true);
    for (const area of bands(sheet)) put(`${toAddress(area)} alternating colours`, true);
  }
  return facts;
}
