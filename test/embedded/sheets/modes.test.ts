import type { SheetsHostOptions } from '../../../embedded/sheets/host';
import { createSheetsHost } from '../../../embedded/sheets/node';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const MENU = `SpreadsheetApp.getUi().createAddonMenu().addItem('Открыть', 'open').addToUi();`;

/** Opens a file with this body of `onOpen`. */
const open = (body: string, authMode: NonNullable<SheetsHostOptions['authMode']>) =>
  openScript({ authMode, files: { 'Open.js': `function onOpen(e) { ${body} }` } }).host.menu();

test('a file in which the add-on was never used lets it add its menu, and nothing else', () => {
  expect(open(`Session.getActiveUserLocale(); ${MENU}`, 'NONE')).toHaveLength(1);
  for (const body of [
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getDocumentProperties()',
    'LockService.getDocumentLock()',
  ]) {
    expect(() => open(body, 'NONE')).toThrow('You do not have permission to call');
  }
});

test('where the add-on is in use, opening may look at the file, but show no sidebar', () => {
  const body = `PropertiesService.getDocumentProperties().getKeys(); SpreadsheetApp.getActive().getSheets()[0].getLastRow(); ${MENU}`;
  expect(open(body, 'LIMITED')).toHaveLength(1);
  const sidebar = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>'));`;
  expect(() => open(sidebar, 'LIMITED')).toThrow('You do not have permission to call Ui.showSidebar');
});

test('the trigger is told the mode', () => {
  const body = `if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error(String(e.authMode)); ${MENU}`;
  expect(open(body, 'NONE')).toHaveLength(1);
  expect(() => open(body, 'LIMITED')).toThrow('LIMITED');
});

test('only the scopes of the manifest are given', () => {
  const scopes = (...names: readonly string[]) => ({
    'appsscript.json': JSON.stringify({ oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) }),
  });
  const alert = `SpreadsheetApp.getUi().alert('Готово')`;
  const current = openScript({ files: scopes('spreadsheets.currentonly') });
  current.run(`cells('A1').setValue(1)`);
  expect(current.error(alert)).toContain('Specified permissions are not sufficient to call Ui.alert');
  openScript({ files: scopes('spreadsheets', 'script.container.ui') }).run(alert);
  expect(openScript({ files: scopes('script.container.ui') }).error('')).toContain('getActiveSpreadsheet');
});

test('a menu command may take six minutes, a trigger half a minute', () => {
  openScript().run('Utilities.sleep(359000)');
  const { error } = openScript();
  expect(error('Utilities.sleep(361000)')).toBe('Exceeded maximum execution time');
  expect(() => open('Utilities.sleep(31000)', 'LIMITED')).toThrow('Exceeded maximum execution time');
});

test('a script that catches the end of its time is stopped all the same', () => {
  const { error, host } = openScript();
  expect(error(`try { Utilities.sleep(400000); } catch (e) { } return 'done';`)).toBe(
    'Exceeded maximum execution time',
  );
  expect(error(`try { Utilities.sleep(400000); } catch (e) { } cells('A1').setValue(1);`)).toContain('Exceeded');
  expect(host.workbook.sheets[0]!.values).toEqual([]);
});

test('reading and writing block by block takes far less of the time than cell by cell', () => {
  const time = (body: string): number => {
    const { run, host } = openScript();
    run(body);
    return host.stats.milliseconds;
  };
  const block = time(`cells('A1:A1000').setValues(cells('A1:A1000').getValues())`);
  const single = time(`for (let row = 1; row <= 1000; row++) cells('A' + row).setValue(cells('A' + row).getValue())`);
  expect(single).toBeGreaterThan(100 * block);
});

test('calls and cells are counted', () => {
  const { run, host } = openScript();
  run(`cells('A1:B2').setValues([[1, 2], [3, 4]]); cells('A1').setFontWeight('bold'); cells('A1:B1').getValues();`);
  expect(host.stats.calls).toMatchObject({ write: 1, look: 1, read: 3, sheet: 0 });
  expect(host.stats.cells).toEqual({ read: 2, write: 4 });
  expect(host.stats.executions).toBe(1);
});

test('a lock held by somebody else is waited for in vain; one’s own ends with the call', () => {
  const { run, host } = openScript();
  const tryLock = 'const lock = LockService.getDocumentLock(); return [lock.tryLock(10000), lock.hasLock()];';
  expect(run(tryLock)).toEqual([true, true]);
  host.desk.locks.add('document');
  expect(run(tryLock)).toEqual([false, false]);
  expect(host.stats.milliseconds).toBeGreaterThan(10_000);
  expect(() => run('LockService.getDocumentLock().waitLock(5)')).toThrow('Lock timeout');
});

test('a script without triggers adds no menu', () => {
  expect(createSheetsHost(newWorkbook('Данные'), { files: {} }).menu()).toEqual([]);
});
