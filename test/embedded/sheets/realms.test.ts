import type { SheetsHost } from '../../../embedded/sheets/host';
import { createSheetsHost as inNode } from '../../../embedded/sheets/node';
import { createSheetsHost as inPage } from '../../../embedded/sheets/page';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';

const BEYOND = [
  'clearTimeout',
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'Buffer',
  'process',
  'require',
  'module',
  'window',
  'document',
  'structuredClone',
  'performance',
  'crypto',
];

describe.each([
  ['a fresh V8 context', inNode],
  ['a scope of its own in a page', inPage],
] as const)('in %s', (_, createHost) => {
  const open = (code: string, more: Readonly<Record<string, string>> = {}): SheetsHost =>
    createHost(newWorkbook('Данные'), { files: { 'Code.js': code, ...more } });

  test('what Apps Script lacks is not there', () => {
    const host = open(`function names(all) { return all.filter((name) => eval('typeof ' + name) !== 'undefined'); }`);
    expect(host.call('names', BEYOND)).toEqual([]);
  });

  test('the language and the services are there', () => {
    const host = open(
      `function kinds() { return [typeof Map, typeof Intl, typeof SpreadsheetApp, typeof globalThis.Utilities]; }`,
    );
    expect(host.call('kinds')).toEqual(['function', 'object', 'object', 'object']);
  });

  test('nothing lives on from one call to the next', () => {
    const host = open(
      `var count = 0; globalThis.other = globalThis.other || 0; function add() { return [++count, ++globalThis.other]; }`,
    );
    expect([host.call('add'), host.call('add')]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('files share one scope, whatever their order', () => {
    const host = open('function answer() { return later() + early; }', {
      'A.js': 'var early = 40;',
      'Z.js': 'function later() { return 2; }',
    });
    expect(host.call('answer')).toBe(42);
  });

  test('functions are found however they are declared, other things are no functions', () => {
    const host = open(
      'const arrow = () => 1; var named = function () { return 2; }; const text = "3"; function hidden_() {}',
    );
    expect([host.call('arrow'), host.call('named')]).toEqual([1, 2]);
    for (const name of ['text', 'hidden_', 'Array', 'SpreadsheetApp', 'a b']) {
      expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  test('values that come from services are of the script’s own kind', () => {
    const host = open(`function kinds() {
      const cells = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
      cells.setValue(new Date(0));
      let error;
      try { cells.setValues([[1, 2]]); } catch (thrown) { error = thrown; }
      const values = cells.getValues();
      return [values instanceof Array, values[0][0] instanceof Date, error instanceof Error, error.name];
    }`);
    expect(host.call('kinds')).toEqual([true, true, true, 'Exception']);
  });

  test('a script that calls a service while it loads can’t be opened without the right to', () => {
    const host = createHost(newWorkbook('Данные'), {
      authMode: 'NONE',
      files: { 'Code.js': 'const file = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}' },
    });
    expect(() => host.menu()).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
  });

  test('Date.now goes on with the simulated time', () => {
    const host = open(
      'function slow() { const start = Date.now(); Utilities.sleep(5000); return Date.now() - start; }',
    );
    expect(host.call('slow')).toBeGreaterThanOrEqual(5000);
  });
});

test('members younger than ES2020 are taken away, as nobody knows whether Apps Script has them', () => {
  const host = inNode(newWorkbook('Данные'), {
    files: {
      'Code.js': `function young() { return [typeof [].at, typeof ''.replaceAll, typeof Object.hasOwn, typeof [].flat]; }`,
    },
  });
  expect(host.call('young')).toEqual(['undefined', 'undefined', 'undefined', 'function']);
});

test('files that can’t be pushed are refused', () => {
  expect(() => inNode(newWorkbook('Данные'), { files: { 'Code.ts': '' } })).toThrow('Code.ts');
});
