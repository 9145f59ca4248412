import { openScript } from './open-script';

test.each([
  ['a method', `cells('A1').setFontMagic('bold')`, 'SpreadsheetApp.Range.setFontMagic is not in the stand-in'],
  [
    'a question for one',
    `if (cells('A1').setFontMagic) return 1;`,
    'SpreadsheetApp.Range.setFontMagic is not in the stand-in',
  ],
  ['an enumeration', `SpreadsheetApp.Magic.ON`, 'SpreadsheetApp.Magic is not in the stand-in'],
  ['a value of one', `SpreadsheetApp.BorderStyle.WAVY`, 'SpreadsheetApp.BorderStyle.WAVY is not in the stand-in'],
  ['a property to set', `file.name = 'x'`, 'setting SpreadsheetApp.Spreadsheet.name is not in the stand-in'],
])('%s that is not there is an error with its full name, and is written down', (_, body, message) => {
  const { error, host } = openScript();
  expect(error(body)).toBe(message);
  expect([...host.missing.keys()]).toEqual([message.replace(' is not in the stand-in', '')]);
});

test('a missing member is written down even where the script catches the error', () => {
  const { run, host } = openScript();
  run(`try { file.rename('x'); } catch (error) { return 'caught'; }`);
  expect(host.missing.get('SpreadsheetApp.Spreadsheet.rename')).toBe(1);
});

test.each(['undefined', '{}', '[1]', '() => 1'])(
  'putting %s in a cell is written down: Google is silent on it',
  (value) => {
    const { error, host } = openScript();
    expect(error(`cells('A1').setValue(${value})`)).toContain('is not known');
    expect(host.missing.size).toBe(1);
  },
);

test('a chart option or date pattern that the stand-in does not know is written down', () => {
  const { error, host } = openScript();
  error(
    `sheet.insertChart(sheet.newChart().addRange(cells('A1:B2')).setPosition(1, 1, 0, 0).setOption('magic.wand', 1).build())`,
  );
  error(`Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy G')`);
  expect([...host.missing.keys()].join()).toMatch(/magic\.wand.*date pattern/);
});

test('an answer that would become null on its way to the page is an error, and is written down', () => {
  const { error, host } = openScript();
  expect(error(`return { days: [new Date(0)] }`)).toBe('Failed due to illegal value in property: test().days[0]');
  expect(host.missing.size).toBe(1);
});

test('a custom function that gives rows of unequal length is written down', () => {
  const { host } = openScript({
    files: { 'Code.js': 'function RAGGED() { return [[1], [2, 3]]; } function FLAT() { return [1, 2]; }' },
  });
  expect(host.customFunction('RAGGED', []).ok).toBe(false);
  expect(host.customFunction('FLAT', []).ok).toBe(false);
  expect([...host.missing.values()]).toEqual([2]);
});
