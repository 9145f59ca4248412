import { analyse, capabilities, finish, type Page } from '../../../core';
import { writeReports } from '../../../excel-addin/commands';
import { putValue } from '../../../embedded/workbook/model/cells';
import { clients, page, title } from '../pages';
import { salesWorkbook } from '../sales-workbook';
import { openFaultyExcel } from './faulty-excel';
import { differing, isOwn, ownFacts, report, reportFacts } from './reports';

const soundFacts = async (rows: number) => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  await host.writePages(report(rows));
  return reportFacts(workbook);
};

test.each([
  ['ru', 'Структура книги защищена'],
  ['uk', 'Структуру книги захищено'],
  ['en', 'The structure of the workbook is protected'],
] as const)(
  'a workbook that lets no sheets be added is left as it is, and the user is told what to do: %s',
  async (language, text) => {
    const { host, workbook } = openFaultyExcel(salesWorkbook(), language);
    workbook.isProtected = true;
    await expect(host.writePages(report(3))).rejects.toThrow(text);
    expect(workbook.sheets).toHaveLength(3);
    expect([...workbook.settings.keys()]).toEqual([]);
  },
);

test('a protected workbook does not keep reports from being refreshed, under the names they have', async () => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  await host.writePages(report(3));
  workbook.isProtected = true;
  const english = report(9).map((one, i): Page => ({ ...one, sheet: `Report ${i}` }));
  expect(await host.writePages(english)).toEqual(['ABC', 'ABC – клиенты']);
  expect(differing(reportFacts(workbook), await soundFacts(9))).toEqual([]);
});

test('a report whose sheet is protected stays as it is, and so do the others', async () => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  await host.writePages(report(3));
  const before = reportFacts(workbook);
  workbook.sheet('ABC – клиенты')!.isProtected = true;
  await expect(host.writePages(report(9))).rejects.toThrow('Лист «ABC – клиенты» защищён. Снимите защиту');
  expect(differing(reportFacts(workbook), before)).toEqual([]);
  workbook.sheet('ABC – клиенты')!.isProtected = false;
  await host.writePages(report(9));
  expect(differing(reportFacts(workbook), await soundFacts(9))).toEqual([]);
});

test('a workbook that Excel lets nobody change is left as it is', async () => {
  const { host, workbook, fail, counts } = openFaultyExcel(salesWorkbook());
  const own = ownFacts(workbook);
  await host.writePages(report(3));
  fail({ refused: counts.actions + 1 });
  for (let action = 1; action < 400; action += 67) {
    fail({ refused: action, code: 'AccessDenied' });
    await expect(host.writePages(report(9))).rejects.toThrow('только для чтения или защищена');
  }
  expect(differing(ownFacts(workbook), own)).toEqual([]);
});

test.each([
  ['deleted', true],
  ['renamed', false],
])('a report whose sheet is %s in the middle is right after the next run', async (_, isDeleted) => {
  for (let request = 1; request <= 6; request++) {
    const { host, workbook, meanwhile } = openFaultyExcel(salesWorkbook());
    await host.writePages(report(3));
    const own = ownFacts(workbook);
    meanwhile(request, () => {
      const sheet = workbook.sheet('ABC')!;
      if (isDeleted) workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
      else sheet.name = 'Мой отчёт';
    });
    const names = await Promise.resolve(host.writePages(report(9))).catch((error: Error) => error.message);
    expect(Array.isArray(names) || /[Пп]овторите/.test(String(names))).toBe(true);
    const [first] = await host.writePages(report(9));
    expect(workbook.sheet(first!)!.tables[0]!.area.rows).toBe(10);
    expect(workbook.sheets.filter((sheet) => !isOwn(sheet))).toHaveLength(2);
    expect(differing(ownFacts(workbook), own)).toEqual([]);
    expect(workbook.calculationMode).toBe('Automatic');
  }
});

test('two runs at once: the second waits for the first', async () => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  const runs = [host.writePages(report(9)), host.writePages(report(9)), host.writePages(report(9))];
  expect(await Promise.all(runs)).toEqual(Array.from({ length: 3 }, () => ['ABC', 'ABC – клиенты']));
  expect(differing(reportFacts(workbook), await soundFacts(9))).toEqual([]);
});

test('a run that fails does not keep the next one waiting', async () => {
  const { host, workbook, fail } = openFaultyExcel(salesWorkbook());
  fail({ lost: 2 });
  const [failed, next] = [host.writePages(report(9)), host.writePages(report(9))];
  await expect(failed).rejects.toThrow('Повторите');
  expect(await next).toEqual(['ABC', 'ABC – клиенты']);
  expect(differing(reportFacts(workbook), await soundFacts(9))).toEqual([]);
});

test.each(['Manual', 'AutomaticExceptTables', 'Automatic'] as const)(
  'the calculation mode %s stays the user’s',
  async (mode) => {
    const { host, workbook } = openFaultyExcel(salesWorkbook());
    workbook.calculationMode = mode;
    await host.writePages(report(3));
    expect(workbook.calculationMode).toBe(mode);
  },
);

test.each(['{"version":99,"settings":{}}', 'не JSON', 7])(
  'settings that are %p do not keep reports from being written',
  async (stored) => {
    const { workbook } = openFaultyExcel(salesWorkbook());
    workbook.settings.set('clientele', stored);
    expect(await writeReports(['abc'], 'ru')).toContain('ABC');
  },
);

test('reading can be stopped at every step: nothing is changed, and the next run is whole', async () => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  const own = ownFacts(workbook);
  const steps = () => analyse(host, { reports: ['abc'] }, capabilities);
  let count = 0;
  for (let stop = 0, isDone = false; !isDone; stop++) {
    const running = steps();
    let step = running.next();
    for (count = 0; count < stop && !step.done; count++) step = running.next(await step.value);
    isDone = step.done === true;
    running.return(undefined as never);
  }
  expect(count).toBeGreaterThan(3);
  expect(ownFacts(workbook)).toEqual(own);
  expect(workbook.sheets).toHaveLength(3);
  expect(await finish(steps())).not.toHaveProperty('problem');
});

test('all reports together stay below 5 MB a request, also where they are written again', async () => {
  const opened = openFaultyExcel(salesWorkbook());
  const many = Array.from(
    { length: 60 },
    (_, i): Page => ({
      ...page(`Отчёт ${i}`, title, clients(40), ...report(6)[0]!.blocks.slice(-1)),
      id: `report-${i}`,
    }),
  );
  await opened.host.writePages(many);
  await opened.host.writePages(many);
  expect(opened.largest).toBeGreaterThan(500_000);
  expect(opened.largest).toBeLessThan(4_500_000);
});

test('a name of more than 31 characters is cut, and what is typed beside a report is not read as data', async () => {
  const { host, workbook } = openFaultyExcel(salesWorkbook());
  const long = 'Очень длинное название отчёта по клиентам';
  expect(await host.writePages([page(long, title)])).toEqual(['Очень длинное название отчёта п']);
  putValue(workbook.sheet('Очень длинное название отчёта п')!, { row: 9, column: 9 }, 'заметка');
  expect((await host.places()).filter(({ ours }) => ours)).toHaveLength(1);
});
