import { salesWorkbook } from '../sales-workbook';
import { openFaultyExcel } from './faulty-excel';
import { openFaultySheets } from './faulty-sheets';
import { differing, ownFacts, report, reportFacts } from './reports';

/** What the user can do about it. */
const NEXT_STEP = /Снимите защиту|снять защиту|Повторите/;

const outcome = async (act: () => unknown): Promise<string> => {
  try {
    await act();
    return 'written';
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['the workbook', 'book'],
  ['a sheet of ours', 'sheet'],
] as const)(
  '%s is protected in the middle of a run in Excel: told what to do, and right after the next run',
  async (_, what) => {
    const sound = openFaultyExcel(salesWorkbook());
    await sound.host.writePages(report(9));
    const outcomes: string[] = [];
    for (let request = 1; request <= sound.counts.requests; request++) {
      for (const isFirst of [true, false]) {
        const { host, workbook, meanwhile } = openFaultyExcel(salesWorkbook());
        const own = ownFacts(workbook);
        if (!isFirst) await host.writePages(report(3));
        const protect = (isProtected: boolean) => {
          const target = what === 'book' ? workbook : workbook.sheets.find(({ name }) => name === 'ABC');
          if (target) target.isProtected = isProtected;
        };
        meanwhile(request, () => protect(true));
        outcomes.push(await outcome(() => host.writePages(report(9))));
        protect(false);
        await host.writePages(report(9));
        expect(differing(reportFacts(workbook), reportFacts(sound.workbook))).toEqual([]);
        expect(differing(ownFacts(workbook), own)).toEqual([]);
      }
    }
    expect(outcomes.filter((text) => text !== 'written' && !NEXT_STEP.test(text))).toEqual([]);
    expect(outcomes.some((text) => text !== 'written')).toBe(true);
  },
);

test('a sheet of ours is protected in the middle of a run in Google Sheets', async () => {
  const sound = openFaultySheets(salesWorkbook());
  sound.write(report(9));
  const outcomes: string[] = [];
  for (let call = 1; call < sound.calls; call += 23) {
    const { write, workbook, meanwhile, fail } = openFaultySheets(salesWorkbook());
    write(report(3));
    meanwhile(call, () => (workbook.sheet('ABC')!.isProtected = true));
    outcomes.push(await outcome(() => write(report(9))));
    fail(null);
    workbook.sheet('ABC')!.isProtected = false;
    write(report(9));
    expect(differing(reportFacts(workbook), reportFacts(sound.workbook))).toEqual([]);
  }
  expect(outcomes.filter((text) => text !== 'written' && !NEXT_STEP.test(text))).toEqual([]);
  expect(outcomes.some((text) => text !== 'written')).toBe(true);
});
