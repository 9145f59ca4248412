import type { Block, Page } from '../../../core';
import { valueAt } from '../../../embedded/workbook/model/cells';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { salesWorkbook } from '../sales-workbook';
import { clients, page, title } from '../pages';
import { openFaultySheets } from './faulty-sheets';
import { isOwn, ownFacts } from './reports';

const REPORTS = 12;

const reports: readonly Page[] = Array.from({ length: REPORTS }, (_, i) => ({
  ...page(`Отчёт ${i + 1}`, title, clients(5)),
  id: `report-${i + 1}`,
}));

/** Calls take so long that some of the reports are all that can be written in six minutes. */
const SLOW = { slowness: 30 };

const complete = ({ sheets }: Workbook): number =>
  sheets.filter((sheet) => !isOwn(sheet) && valueAt(sheet, 0, 0) === 'ABC-анализ').length;

test('where the time is up the user is told how far it went, and the next run goes on from there', () => {
  const { workbook, write, sheets } = openFaultySheets(salesWorkbook(), SLOW);
  const own = ownFacts(workbook);
  expect(() => write(reports)).toThrow(/Готово отчётов: \d+ из 12 – .* ещё раз: запись продолжится с «Отчёт \d+»/);
  const first = complete(workbook);
  expect(first).toBeGreaterThan(1);
  expect(first).toBeLessThan(REPORTS);
  expect(() => write(reports)).toThrow(/Готово отчётов/);
  expect(complete(workbook)).toBeGreaterThan(first);
  for (let run = 3; complete(workbook) < REPORTS; run++) {
    expect(run).toBeLessThan(8);
    expect(() => write(reports)).toThrow(/Готово отчётов/);
  }
  expect(workbook.sheets).toHaveLength(3 + REPORTS);
  expect(ownFacts(workbook)).toEqual(own);
  expect([...sheets.missing.keys()]).toEqual([]);
});

test('one report alone does not make the add-on forget what is left of all', () => {
  const { workbook, write } = openFaultySheets(salesWorkbook(), SLOW);
  expect(() => write(reports)).toThrow(/Готово отчётов/);
  const first = complete(workbook);
  expect(write(reports.slice(0, 1))).toEqual(['Отчёт 1']);
  expect(() => write(reports)).toThrow(/Готово отчётов/);
  expect(complete(workbook)).toBeGreaterThan(first);
});

test('a report that takes more time than there is does not keep the others from being written', () => {
  const notes = Array.from({ length: 230 }, (_, i): Block => ({ block: 'note', tone: 'plain', text: `Вывод ${i}` }));
  const endless: Page = { ...page('Бесконечный', title, ...notes), id: 'endless' };
  const { workbook, write } = openFaultySheets(salesWorkbook(), SLOW);
  const both = [endless, ...reports.slice(0, 2)];
  expect(() => write(both)).toThrow('Готово отчётов: 0 из 3');
  expect(() => write(both)).toThrow('Готово отчётов: 2 из 3');
  expect(complete(workbook)).toBe(2);
});
