import { capabilities } from '../../core';
import { wholeCapabilities } from '../../core/bodies.generated';
import { createSheetsHost } from '../../embedded/sheets/node';
import type { MenuItem } from '../../embedded/sheets/services/desk';
import type { SheetsHost, SheetsHostOptions } from '../../embedded/sheets/host';
import { builtScript } from './built-script';
import { salesWorkbook } from './sales-workbook';

const open = (options: Partial<SheetsHostOptions> = {}): SheetsHost =>
  createSheetsHost(salesWorkbook(), { files: builtScript(), ...options });

const handlersOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'item' ? [item.functionName] : item.kind === 'submenu' ? handlersOf(item.menu.items) : [],
  );

test.each(['NONE', 'LIMITED'] as const)(
  'in mode %s the menu is there, and every function that it calls',
  (authMode) => {
    const host = open({ authMode });
    const [menu, ...others] = host.menu();
    expect(others).toEqual([]);
    const handlers = handlersOf(menu!.items);
    expect(handlers.length).toBeGreaterThan(capabilities.length);
    expect(handlers.filter((name) => !host.has(name))).toEqual([]);
    expect([...host.missing.keys()]).toEqual([]);
  },
);

test('the menu is there as soon as the add-on is installed', () => {
  const host = open();
  host.install();
  expect(host.desk.menus).toHaveLength(1);
});

test('all reports are written by the menu, in a fraction of the time Google allows, and the user is told', () => {
  const host = open();
  host.call('runAll');
  const names = host.workbook.sheets.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(capabilities.length);
  expect(host.desk.shown).toEqual([expect.objectContaining({ kind: 'toast', title: 'Clientele' })]);
  expect([...host.missing.keys()]).toEqual([]);
  expect(host.stats.milliseconds).toBeLessThan(120_000);
  expect(host.workbook.sheets[0]!.changed).toBe(false);
});

test('a second run writes the same sheets again', () => {
  const host = open();
  host.call('runAll');
  const names = host.workbook.sheets.map(({ name }) => name);
  const charts = host.workbook.sheets.map((sheet) => sheet.charts.length);
  host.call('runAll');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(host.workbook.sheets.map((sheet) => sheet.charts.length)).toEqual(charts);
});

test('the number of calls does not depend on the number of rows', () => {
  const calls = (rows: number): number => {
    const host = open();
    host.workbook.sheets[0]!.values.length = rows;
    host.call('runAbc');
    const { read, write, look, sheet } = host.stats.calls;
    return read + write + look + sheet;
  };
  expect(calls(450)).toBeLessThan(calls(150) * 1.2);
});

test('where somebody else writes the file, the user is told so and nothing is written', () => {
  const host = open();
  host.desk.locks.add('document');
  host.call('runAll');
  expect(host.desk.shown).toEqual([expect.objectContaining({ kind: 'alert' })]);
  expect(host.workbook.sheets).toHaveLength(3);
});

test('the pane opens', () => {
  const host = open();
  host.call('openPane');
  expect(host.desk.shown).toEqual([expect.objectContaining({ kind: 'sidebar', title: 'Clientele' })]);
});

test('the pane brings cells to the front, and puts a formula only in a blank cell', () => {
  const host = open();
  const sheet = host.workbook.sheet('Отгрузки')!;
  host.workbook.active = host.workbook.sheet('Пусто')!;
  expect(host.call('api', 'show', 'Отгрузки', 'F4:G9')).toMatchObject({ ok: true });
  expect([host.workbook.active, sheet.selection]).toEqual([sheet, { row: 3, column: 5, rows: 6, columns: 2 }]);
  expect(host.call('api', 'insertFormula', '=ABCCLASS(C4:C9)')).toMatchObject({ ok: true });
  expect([...sheet.formulas.values()]).toEqual(['=ABCCLASS(C4:C9)']);
  expect(host.call('api', 'insertFormula', '=1')).toEqual({ ok: false, problem: expect.stringContaining('F4') });
});

test('every custom function is found, and answers a class or an error in words', () => {
  const host = open();
  for (const { functions } of wholeCapabilities)
    for (const { name } of functions) {
      const answer = host.customFunction(name, []);
      expect(answer).toMatchObject({
        ok: false,
        error: '#ERROR!',
        message: expect.stringMatching(/\p{Script=Cyrillic}/u),
      });
    }
  expect(host.customFunction('ABCCLASS', [{ range: 'Отгрузки!C4:C9' }])).toMatchObject({ ok: true });
  expect([...host.missing.keys()]).toEqual([]);
});

test('days in a custom function are those of the file, wherever it is', () => {
  const tables = ['Asia/Tokyo', 'America/Los_Angeles'].map((timeZone) => {
    const host = open({ timeZone });
    const args = ['A', 'B', 'C'].map((column) => ({ range: `Отгрузки!${column}4:${column}203` }));
    return host.customFunction('RFMTABLE', args);
  });
  expect(tables[0]).toMatchObject({ ok: true });
  expect(tables[1]).toEqual(tables[0]);
});
