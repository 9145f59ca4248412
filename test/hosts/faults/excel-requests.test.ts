import { putValue, valueAt } from '../../../embedded/workbook/model/cells';
import { salesWorkbook } from '../sales-workbook';
import type { ExcelFault, FaultyExcel } from './faulty-excel';
import { openFaultyExcel } from './faulty-excel';
import { differing, isOwn, ownFacts, report, reportFacts, saysItIsUnfinished } from './reports';

const LONG = 12;

/** A first run, or a second one over a shorter report beside which the user has written something. */
const situations = {
  'a new report': async () => openFaultyExcel(salesWorkbook()),
  'a report written again': async () => {
    const opened = openFaultyExcel(salesWorkbook());
    await opened.host.writePages(report(4));
    putValue(opened.workbook.sheet('ABC')!, { row: 20, column: 14 }, 'заметка');
    return opened;
  },
} as const;
type Situation = keyof typeof situations;

const names = Object.keys(situations) as readonly Situation[];

/** What a run without faults leaves, and how many requests and actions it takes. */
async function soundRun(situation: Situation) {
  const opened = await situations[situation]();
  opened.fail(null);
  await opened.host.writePages(report(LONG));
  return { facts: reportFacts(opened.workbook), counts: { ...opened.counts } };
}

async function failOnce(opened: FaultyExcel, fault: ExcelFault): Promise<void> {
  const { workbook, host } = opened;
  workbook.calculationMode = 'AutomaticExceptTables';
  const own = ownFacts(workbook);
  const before = reportFacts(workbook);
  opened.fail(fault);
  await expect(host.writePages(report(LONG))).rejects.toThrow(/[Пп]овторите/);
  opened.fail(null);
  expect(differing(ownFacts(workbook), own)).toEqual([]);
  expect(workbook.sheets.filter((sheet) => isOwn(sheet) && sheet.changed)).toEqual([]);
  expect(workbook.calculationMode).toBe('AutomaticExceptTables');
  expectMarked(opened, before);
}

/** Every sheet of ours is as it was, or complete, or says that it is not. */
function expectMarked({ workbook }: FaultyExcel, before: ReturnType<typeof reportFacts>): void {
  for (const sheet of workbook.sheets.filter((one) => !isOwn(one))) {
    const now = [...reportFacts(workbook)].filter(([fact]) => fact.startsWith(`${sheet.name}!`));
    const isAsBefore = now.every(([fact, value]) => JSON.stringify(before.get(fact)) === JSON.stringify(value));
    const isComplete = valueAt(sheet, 0, 0) === 'ABC-анализ' && sheet.tables[0]?.area.rows === LONG + 1;
    expect([sheet.name, isAsBefore || isComplete || saysItIsUnfinished(sheet)]).toEqual([sheet.name, true]);
  }
}

async function expectMended({ workbook, host, missing }: FaultyExcel, facts: ReturnType<typeof reportFacts>) {
  await host.writePages(report(LONG));
  expect(differing(reportFacts(workbook), facts)).toEqual([]);
  expect(JSON.stringify(workbook.settings.get('clientele.sheets'))).not.toMatch(/replacing|"adding\\*":\{\\*"/);
  expect(missing()).toEqual([]);
}

test.each(names)(
  '%s: whichever request is lost or goes unanswered, nothing of the user’s changes, and the next run mends it',
  async (situation) => {
    const { facts, counts } = await soundRun(situation);
    for (let request = 1; request <= counts.requests; request++) {
      for (const fault of [{ lost: request }, { unanswered: request }]) {
        const opened = await situations[situation]();
        await failOnce(opened, fault);
        await expectMended(opened, facts);
      }
    }
  },
);

/** Not every action: there are well over a thousand. */
const STEP = 97;

test.each(names)(
  '%s: whichever action Excel refuses, nothing of the user’s changes, and the next run mends it',
  async (situation) => {
    const { facts, counts } = await soundRun(situation);
    for (let action = 1; action <= counts.actions; action += STEP) {
      const opened = await situations[situation]();
      await failOnce(opened, { refused: action });
      await expectMended(opened, facts);
    }
  },
);
