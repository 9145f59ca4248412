import { isProblem } from '../../core';
import { wholeCapabilities } from '../../core/bodies.generated';
import { cell } from '../../sheets-script/cells';
import { withServices } from './fake-services';

let asked = 0;
withServices({
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => (asked++, 'Asia/Tokyo') }) },
  Utilities: { formatDate: () => '+0900' },
  CLIENTELE_LANG: 'uk',
} as never);

const tokyo = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month - 1, day) - 9 * 3_600_000);

test('a range is answered with a range of the same height, a cell with a cell', () => {
  expect(cell('ABCCLASS', [[[700], [200], [100]]])).toEqual([['A'], ['B'], ['C']]);
  expect(cell('ABCCLASS', [700, [[700], [200], [100]]])).toEqual([['A']]);
});

test('blanks and errors are what Google hands over for them; blanks are handed back as empty texts', () => {
  expect(cell('ABCCLASS', [[[900], [''], ['#N/A'], [100]]])).toEqual([['A'], [''], [''], ['C']]);
});

test('an argument that was left out has its standard, before a given one too', () => {
  const values = [[60], [30], [10]];
  expect(cell('ABCCLASS', [values, undefined, 0.92])).toEqual(cell('ABCCLASS', [values, '', 0.92]));
  expect(cell('ABCCLASS', [values, undefined, 0.92])).not.toEqual(cell('ABCCLASS', [values]));
});

test('dates count by the clocks of the file, whose time zone is asked for only where there are dates', () => {
  asked = 0;
  cell('ABCCLASS', [[[900], [100]]]);
  expect(asked).toBe(0);
  const clients = [['Альфа'], ['Бета'], ['Альфа']];
  const dates = [[tokyo(2025, 1, 1)], [tokyo(2025, 2, 1)], [tokyo(2025, 3, 1)]];
  const amounts = [[100], [200], [300]];
  const serials = [[45658], [45689], [45717]];
  expect(cell('RFMTABLE', [clients, dates, amounts])).toEqual(cell('RFMTABLE', [clients, serials, amounts]));
  expect(asked).toBe(1);
});

test('a problem is an error that says in the language of the functions what to do', () => {
  const found = wholeCapabilities.flatMap(({ functions }) => functions).find(({ name }) => name === 'ABCTABLE')!;
  expect(isProblem(found.cells([[['Альфа']], [[1], [2]]]))).toBe(true);
  expect(() => cell('ABCTABLE', ['Альфа', [[1], [2]]])).toThrow('Діапазони різної висоти: 1 і 2.');
});

test('a function that was never declared is a mistake of ours', () => {
  expect(() => cell('NOSUCHFUNCTION', [])).toThrow(TypeError);
});
