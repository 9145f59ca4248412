import type { GoogleScript } from '../../../embedded/sheets/google-script';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

test('menus name the functions that they call, and a click calls one in a fresh context', () => {
  const { host, sheet } = openScript({
    files: {
      'Menu.js': `var clicks = 0;
        function onOpen() {
          const ui = SpreadsheetApp.getUi();
          const reports = ui.createMenu('Отчёты').addItem('ABC', 'runAbc');
          ui.createAddonMenu().addItem('Открыть', 'openPane').addSeparator().addSubMenu(reports).addToUi();
        }
        function onInstall(e) { onOpen(e); }
        function runAbc() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(++clicks); }`,
    },
  });
  expect(host.menu()).toEqual([
    {
      caption: null,
      items: [
        { kind: 'item', caption: 'Открыть', functionName: 'openPane' },
        { kind: 'separator' },
        {
          kind: 'submenu',
          menu: { caption: 'Отчёты', items: [{ kind: 'item', caption: 'ABC', functionName: 'runAbc' }] },
        },
      ],
    },
  ]);
  host.call('runAbc');
  host.call('runAbc');
  expect(sheet.values[0]?.[0]).toBe(1);
  expect([host.has('runAbc'), host.has('openPane')]).toEqual([true, false]);
  host.install();
  expect(host.desk.menus).toHaveLength(2);
});

test('private functions can stand in no menu', () => {
  expect(openScript().error(`SpreadsheetApp.getUi().createMenu('x').addItem('y', 'run_')`)).toContain(
    'the function is private',
  );
});

test('messages, toasts and sidebars are kept as they were shown', () => {
  const { run, host } = openScript({ files: { 'Sidebar.html': '<p>Панель</p>' } });
  const answer = run(`
    const ui = SpreadsheetApp.getUi();
    file.toast('Готово', 'Clientele');
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Clientele'));
    return String(ui.alert('Вопрос', 'Заменить?', ui.ButtonSet.YES_NO)) + (ui.alert('Да') === ui.Button.OK);
  `);
  expect(answer).toBe('YEStrue');
  expect(host.desk.shown).toEqual([
    { kind: 'toast', title: 'Clientele', text: 'Готово' },
    {
      kind: 'sidebar',
      title: 'Clientele',
      page: { content: '<p>Панель</p>', title: 'Clientele', width: null, height: null },
    },
    { kind: 'alert', title: 'Вопрос', text: 'Заменить?' },
    { kind: 'alert', title: '', text: 'Да' },
  ]);
  expect(() => run(`HtmlService.createHtmlOutputFromFile('Pane')`)).toThrow('No HTML file named Pane was found.');
});

test('properties outlive the call, 9 KB each and 500 KB in all', () => {
  const { run, error, host } = openScript();
  const store = 'const store = PropertiesService.getDocumentProperties();';
  run(`${store} store.setProperties({ a: '1', b: '2' }).setProperty('c', '3').deleteProperty('b')`);
  expect(run(`${store} return [store.getProperties(), store.getProperty('b'), store.getKeys()]`)).toEqual([
    { a: '1', c: '3' },
    null,
    ['a', 'c'],
  ]);
  expect(error(`${store} store.setProperty('я', 'я'.repeat(4609))`)).toBe('Argument too large: value');
  const fill = `${store} for (let i = 0; i < 60; i++) store.setProperty('key' + i, 'x'.repeat(9000));`;
  expect(error(fill)).toContain('exceeded the property storage quota');
  expect([...host.desk.properties.document.values()].join('').length).toBeLessThan(500 * 1024);
});

test('logs are kept', () => {
  const { run, host } = openScript();
  run(`console.warn('медленно', 5); Logger.log('x')`);
  expect(host.desk.logs).toEqual([
    { level: 'warn', text: 'медленно 5' },
    { level: 'log', text: 'x' },
  ]);
});

describe('google.script.run', () => {
  const page = (): GoogleScript =>
    openScript({
      files: {
        'Api.js': `function echo(value) { return value; } function nothing() {} function secret_() {}
          function fail() { throw new Error('не вышло'); } function more() { return [typeof globalThis.seen, globalThis.seen = 1]; }`,
      },
    }).host.googleScript();

  const call = ({ run }: GoogleScript, name: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const started = run.withSuccessHandler(resolve).withFailureHandler(reject)[name] as (
        ...given: unknown[]
      ) => unknown;
      expect(started(...args)).toBeUndefined();
    });

  test('plain values cross, as copies', async () => {
    const value = { list: [1, 'а', true, null], inner: {} };
    expect(await call(page(), 'echo', value)).toEqual(value);
    expect(await call(page(), 'echo', value)).not.toBe(value);
    expect(await call(page(), 'nothing')).toBeNull();
  });

  test.each([
    ['a date', { at: [new Date(0)] }, 'arguments[0].at[0]'],
    ['a function', () => 1, 'arguments[0]'],
    ['undefined', { a: undefined }, 'arguments[0].a'],
    ['no number', Number.NaN, 'arguments[0]'],
  ])('%s is refused at once, with its place', (_, value, place) => {
    const { run } = page();
    expect(() => (run.echo as (given: unknown) => void)(value)).toThrow(
      `Failed due to illegal value in property: ${place}`,
    );
  });

  test('more than 50 MB is refused', () => {
    const { run } = page();
    expect(() => (run.echo as (given: unknown) => void)('x'.repeat(50 * 1024 * 1024 + 1))).toThrow('larger than 50 MB');
  });

  test('an error of the script comes to the failure handler', async () => {
    await expect(call(page(), 'fail')).rejects.toMatchObject({ message: 'не вышло' });
  });

  test('private and unknown functions are not there', () => {
    const { run } = page();
    expect([run.secret_, run.unknown, run.Array]).toEqual([undefined, undefined, undefined]);
  });

  test('every call is an execution of its own; handlers get the object given for them', async () => {
    const google = page();
    expect([await call(google, 'more'), await call(google, 'more')]).toEqual([
      ['undefined', 1],
      ['undefined', 1],
    ]);
    const given = await new Promise((resolve) => {
      google.run.withUserObject('кнопка').withSuccessHandler((_answer, object) => resolve(object)).nothing!();
    });
    expect(given).toBe('кнопка');
  });
});
