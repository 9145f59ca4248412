import type { Page } from '../../core';
import type { Manner } from '../host';
import type { Sheet, Spreadsheet } from '../services';
import { isTrouble, trouble } from '../trouble';
import { openMemory, type Memory } from './memory';
import { orProtected } from './protected-sheet';
import { targetsOf, type Target } from './targets';
import { writeReport } from './write-report';

/** The pages of one report. */
interface Report {
  readonly id: string;
  readonly targets: readonly Target[];
}

/**
 * Writes every page to the sheet an earlier run made for it, or else to a new one; the user's own sheets, and what the user
 * has put beside a report, stay. Returns the names of the sheets. Where the time is up, the next run goes on with the
 * reports that are still to be written; a sheet on which writing was cut short says so.
 */
export function writePages(spreadsheet: Spreadsheet, pages: readonly Page[], manner: Manner): readonly string[] {
  const memory = openMemory();
  const { rest } = memory.underway;
  const targets = targetsOf(spreadsheet, memory, pages);
  const reports = inTurn(reportsOf(targets), rest);
  const sheets = new Map<string, Sheet>();
  reports.forEach((report, index) => {
    try {
      for (const { page, sheet } of writeReport(spreadsheet, report.targets, { memory, manner }))
        sheets.set(page, sheet);
    } catch (error) {
      throw isTimeUp(error) ? stopped(memory, reports, index) : orProtected(report.targets, error);
    }
  });
  settle(memory, targets);
  const inOrder = pages.flatMap(({ id }) => sheets.get(id) ?? []);
  const [first] = inOrder;
  if (first) spreadsheet.setActiveSheet(first);
  return inOrder.map((sheet) => sheet.getName());
}

/** What has been written is no longer under way. */
function settle(memory: Memory, targets: readonly Target[]): void {
  const { adding, rest } = openMemory().underway;
  const done = new Set(targets.flatMap(({ page }) => [page.id, reportOf(page)]));
  const others = Object.entries(adding).filter(([page]) => !done.has(page));
  const left = rest.filter((report) => !done.has(report));
  if (others.length === Object.keys(adding).length && left.length === rest.length) return;
  memory.remember(new Map(), { adding: Object.fromEntries(others), rest: left });
}

/** Remembers what is left: a report that had all the time there is and needs more comes last the next time. */
function stopped(memory: Memory, reports: readonly Report[], index: number): Error {
  const [next = '', ...others] = reports.slice(index).map(({ id }) => id);
  const rest = index > 0 ? [next, ...others] : [...others, next];
  memory.remember(new Map(), { adding: openMemory().underway.adding, rest });
  const report = reports.find(({ id }) => id === rest[0])?.targets[0]?.name ?? '';
  return trouble('stopped', { done: index, all: reports.length, report });
}

const isTimeUp = (error: unknown): boolean => isTrouble(error) && error.kind === 'too-long';

const reportOf = ({ id }: Page): string => id.split('/')[0] ?? id;

/** Pages of one report stand one after the other. */
function reportsOf(targets: readonly Target[]): readonly Report[] {
  const reports: { id: string; targets: Target[] }[] = [];
  for (const target of targets) {
    const id = reportOf(target.page);
    const last = reports[reports.length - 1];
    if (last?.id === id) last.targets.push(target);
    else reports.push({ id, targets: [target] });
  }
  return reports;
}

/** First what the run before had no time for. */
function inTurn(reports: readonly Report[], rest: readonly string[]): readonly Report[] {
  const turn = ({ id }: Report): number => (rest.includes(id) ? rest.indexOf(id) : rest.length);
  return [...reports].sort((a, b) => turn(a) - turn(b));
}
