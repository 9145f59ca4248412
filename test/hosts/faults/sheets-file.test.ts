import type { Page } from '../../../core';
import { putValue, valueAt } from '../../../embedded/workbook/model/cells';
import { page, title } from '../pages';
import { salesWorkbook } from '../sales-workbook';
import { openFaultySheets } from './faulty-sheets';
import { differing, isOwn, ownFacts, report, reportFacts } from './reports';

const soundFacts = (rows: number) => {
  const { write, workbook } = openFaultySheets(salesWorkbook());
  write(report(rows));
  return reportFacts(workbook);
};

test('a sheet that is protected from the user is named, says that it is unfinished or stays as it was, and is mended later', () => {
  const { write, workbook } = openFaultySheets(salesWorkbook());
  write(report(3));
  const before = reportFacts(workbook);
  workbook.sheet('ABC')!.isProtected = true;
  expect(() => write(report(9))).toThrow('Лист «ABC» защищён от вас. Попросите владельца');
  expect(differing(reportFacts(workbook), before)).toEqual([]);
  workbook.sheet('ABC')!.isProtected = false;
  write(report(9));
  expect(differing(reportFacts(workbook), soundFacts(9))).toEqual([]);
});

test.each([
  ['deleted', true],
  ['renamed', false],
])('a report whose sheet is %s in the middle is right after the next run', (_, isDeleted) => {
  for (let call = 8; call < 140; call += 29) {
    const { write, workbook, meanwhile, fail } = openFaultySheets(salesWorkbook());
    write(report(3));
    const own = ownFacts(workbook);
    meanwhile(call, () => {
      const sheet = workbook.sheet('ABC')!;
      if (isDeleted) workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
      else sheet.name = 'Мой отчёт';
    });
    expect(outcomeOf(() => write(report(9)))).toMatch(/written|[Пп]овторите/);
    fail(null);
    const [first] = write(report(9));
    expect(valueAt(workbook.sheet(first!)!, 0, 0)).toBe('ABC-анализ');
    expect(workbook.sheets.filter((sheet) => !isOwn(sheet))).toHaveLength(2);
    expect(differing(ownFacts(workbook), own)).toEqual([]);
  }
});

function outcomeOf(act: () => unknown): string {
  try {
    act();
    return 'written';
  } catch (error) {
    return (error as Error).message;
  }
}

test('two runs at once: while somebody else writes, nothing is written and the user is told', () => {
  const { write, workbook, sheets } = openFaultySheets(salesWorkbook());
  sheets.desk.locks.add('document');
  expect(() => write(report(3))).toThrow('Повторите через минуту');
  expect(workbook.sheets).toHaveLength(3);
  sheets.desk.locks.clear();
  expect(write(report(3))).toEqual(['ABC', 'ABC – клиенты']);
});

test.each(['{"version":99}', 'не JSON', '7'])(
  'settings that are %p do not keep reports from being written',
  (stored) => {
    const { sheets, workbook } = openFaultySheets(salesWorkbook());
    sheets.desk.properties.document.set('clientele.saved', stored);
    sheets.call('runAbc');
    expect(workbook.sheets.map(({ name }) => name)).toContain('ABC');
    expect(sheets.desk.shown).toEqual([expect.objectContaining({ kind: 'toast' })]);
  },
);

test('a file with no room for more cells is told so, and its sheets stay', () => {
  const { write, workbook, sheets } = openFaultySheets(salesWorkbook());
  const extras = sheets.book.of(workbook.sheet('Пусто')!);
  extras.rows = 390_000;
  extras.columns = 25;
  write([page('ABC', title)]);
  extras.rows = 396_000;
  const own = ownFacts(workbook);
  expect(() => write(report(3))).toThrow('почти 10 миллионов ячеек');
  expect(differing(ownFacts(workbook), own)).toEqual([]);
  extras.rows = 1000;
  expect(write(report(3))).toEqual(['ABC', 'ABC – клиенты']);
});

test('a menu command that Google fails tells the user in words', () => {
  const { sheets, fail } = openFaultySheets(salesWorkbook());
  fail(12);
  sheets.call('runAbc');
  expect(sheets.desk.shown).toEqual([
    expect.objectContaining({ kind: 'alert', text: expect.stringContaining('Повторите') }),
  ]);
});

test('a name of more than 31 characters is Google’s to take, and one of more than 100 is cut', () => {
  const { write, workbook } = openFaultySheets(salesWorkbook());
  const long = 'Очень длинное название отчёта по клиентам'.repeat(3);
  const pages: readonly Page[] = [
    page('Очень длинное название отчёта по клиентам', title),
    { ...page(long, title), id: 'x' },
  ];
  expect(write(pages)).toEqual(['Очень длинное название отчёта по клиентам', long.slice(0, 100)]);
  putValue(workbook.sheets.at(-1)!, { row: 9, column: 9 }, 'заметка');
  expect(workbook.sheets).toHaveLength(5);
});
