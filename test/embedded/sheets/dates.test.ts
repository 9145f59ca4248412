import { SheetsBook } from '../../../embedded/sheets/book/sheets-book';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const ZONES = [
  'Etc/UTC',
  'Europe/Kiev',
  'Asia/Tokyo',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'America/St_Johns',
];

test.each(ZONES)(
  'days come out as midnight in the file’s time zone %s, and go in again as the same days',
  (timeZone) => {
    const { run, sheet } = openScript({ timeZone });
    const days = Array.from({ length: 800 }, (_, index) => 45_000 + index);
    sheet.values = days.map((day) => [day]);
    sheet.numberFormats.set({ row: 0, column: 0, rows: 800, columns: 1 }, 'dd.mm.yyyy');
    const texts = run(`
    const values = cells('A1:A800').getValues();
    cells('B1:B800').setValues(values);
    return values.map(([day]) => Utilities.formatDate(day, file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'));
  `) as string[];
    const wanted = days.map((day) => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10));
    expect(texts.map((text) => text.slice(0, 10))).toEqual(wanted);
    expect(texts.filter((text) => !text.endsWith(' 00:00'))).toEqual([]);
    expect(sheet.values.map((row) => row?.[1])).toEqual(days);
    expect(sheet.numberFormats.at(0, 1)).toBe('dd.mm.yyyy');
  },
);

test('the script’s own clock is of another zone: in a file in Tokyo its day is one early', () => {
  const { run, sheet, host } = openScript({
    timeZone: 'Asia/Tokyo',
    files: { 'appsscript.json': '{ "timeZone": "Etc/UTC" }' },
  });
  sheet.values = [[45_352]];
  sheet.numberFormats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'yyyy-mm-dd');
  expect(run(`return cells('A1').getValue().toISOString()`)).toBe('2024-02-29T15:00:00.000Z');
  expect(run('return Session.getScriptTimeZone()')).toBe(host.desk.scriptTimeZone);
});

test('numbers are days only where their format says so', () => {
  const { run, sheet } = openScript();
  const formats = ['General', '#,##0', 'd mmm', '[h]:mm', '"день" 0', '0.00E+00', '[Red]0', 'yyyy', '@'];
  sheet.values = [formats.map(() => 45_000)];
  formats.forEach((format, column) => sheet.numberFormats.set({ row: 0, column, rows: 1, columns: 1 }, format));
  expect(run(`return cells('A1:I1').getValues()[0].map((value) => typeof value)`)).toEqual(
    formats.map((format) => (['d mmm', '[h]:mm', 'yyyy'].includes(format) ? 'object' : 'number')),
  );
});

test('a moment put in a cell gets a format with its time', () => {
  const { run, sheet } = openScript({ timeZone: 'Etc/UTC', locale: 'en_US' });
  run(`cells('A1').setValue(new Date(Date.UTC(2025, 2, 12, 18)))`);
  expect([sheet.values[0]?.[0], sheet.numberFormats.at(0, 0)]).toEqual([45728.75, 'M/d/yyyy H:mm:ss']);
});

test('dates are written in Java’s patterns, with texts in quotes', () => {
  const { run } = openScript();
  const write = (pattern: string, zone = 'Europe/Kiev') =>
    run(`return Utilities.formatDate(new Date(Date.UTC(2025, 6, 1, 12, 5, 9)), '${zone}', "${pattern}")`);
  expect(write("yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2025-07-01T15:05:09+03:00');
  expect(write('EEE, d MMM yy h:mm a')).toBe('Tue, 1 Jul 25 3:05 PM');
  expect(write('Z', 'America/St_Johns')).toBe('-0230');
  expect(() => write('yyyy', 'Mars/Olympus')).toThrow('Invalid argument: Mars/Olympus');
});

test('days of a file that counts them from 1904 are counted from 1900 once it is open', () => {
  const workbook = newWorkbook('Данные');
  const [sheet] = workbook.sheets;
  workbook.date1904 = true;
  sheet!.values = [[45_728 - 1462, 45_728 - 1462]];
  sheet!.numberFormats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'dd.mm.yyyy');
  for (let again = 0; again < 2; again++) new SheetsBook(workbook, { timeZone: 'Etc/UTC', locale: 'ru_RU' });
  expect(sheet!.values).toEqual([[45_728, 45_728 - 1462]]);
});
