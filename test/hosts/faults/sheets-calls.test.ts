import { putValue, valueAt } from '../../../embedded/workbook/model/cells';
import type { Facts } from '../facts';
import { salesWorkbook } from '../sales-workbook';
import type { FaultySheets } from './faulty-sheets';
import { openFaultySheets } from './faulty-sheets';
import { differing, isOwn, ownFacts, report, reportFacts, saysItIsUnfinished } from './reports';

const LONG = 9;

/** A first run, or a second one over a shorter report beside which the user has written something. */
const situations = {
  'a new report': () => openFaultySheets(salesWorkbook()),
  'a report written again': () => {
    const opened = openFaultySheets(salesWorkbook());
    opened.write(report(4));
    putValue(opened.workbook.sheet('ABC')!, { row: 20, column: 14 }, 'заметка');
    return opened;
  },
} as const;
type Situation = keyof typeof situations;

const names = Object.keys(situations) as readonly Situation[];

/** What a run without faults leaves, and how many calls it takes. */
function soundRun(situation: Situation) {
  const opened = situations[situation]();
  opened.fail(null);
  opened.write(report(LONG));
  return { facts: reportFacts(opened.workbook), calls: opened.calls };
}

function failOnce(opened: FaultySheets, call: number): void {
  const { workbook, sheets } = opened;
  const own = ownFacts(workbook);
  const before = reportFacts(workbook);
  opened.fail(call);
  expect(() => opened.write(report(LONG))).toThrow(/[Пп]овторите/);
  opened.fail(null);
  expect(differing(ownFacts(workbook), own)).toEqual([]);
  expect(workbook.sheets.filter((sheet) => isOwn(sheet) && sheet.changed)).toEqual([]);
  expect(sheets.desk.locks.size).toBe(0);
  for (const sheet of workbook.sheets.filter((one) => !isOwn(one))) {
    const isComplete =
      valueAt(sheet, 0, 0) === 'ABC-анализ' && isAllOf(sheet.name, reportFacts(workbook), [before, sound.facts]);
    expect([sheet.name, isComplete || saysItIsUnfinished(sheet)]).toEqual([sheet.name, true]);
  }
}

/** Whether the sheet is all that it was, or all that it is to be. */
const isAllOf = (sheet: string, now: Facts, wanted: readonly Facts[]): boolean =>
  wanted.some((facts) => differing(now, facts).every(([fact]) => !String(fact).startsWith(`${sheet}!`)));

let sound: ReturnType<typeof soundRun>;

/** Not every call: there are several hundred. */
const STEP = Number(process.env.STEP ?? 23);

test.each(names)(
  '%s: whichever call of a service fails, nothing of the user’s changes, and the next run mends it',
  (situation) => {
    sound = soundRun(situation);
    for (let call = 1; call <= sound.calls; call += STEP) {
      const opened = situations[situation]();
      failOnce(opened, call);
      opened.write(report(LONG));
      expect([call, differing(reportFacts(opened.workbook), sound.facts)]).toEqual([call, []]);
      const kept = [...opened.sheets.desk.properties.document.values()].join('');
      expect(kept).not.toContain('unfinished');
      expect(kept).toContain('{"adding":{},"rest":[]}');
      expect([...opened.sheets.missing.keys()]).toEqual([]);
    }
  },
);
