import {
  answer,
  otherNames,
  pagesOfAnswer,
  readingPages,
  type Analysis,
  type AnyCapability,
  type Host,
  type OtherName,
  type Page,
  type Steps,
  type Words,
} from '../../core';
import { runWords as phrases } from '../words/run';
import type { Book, Terms } from './book';
import { drive } from './drive';
import type { Job } from './job';

/** What is to be written. */
export interface Order {
  readonly book: Book;
  readonly reports: readonly AnyCapability[];
  readonly terms: Terms;
  readonly words: Words;
  /** Asked before anything is written where sheets of the user have the names of ours; nothing is written without a yes. */
  mayRename(others: readonly OtherName[]): Promise<boolean>;
  /** Told of every report that stands in the workbook now, with the name of its first sheet. */
  written(report: AnyCapability, sheet: string): void;
}

/** Writes the sheets of the reports, one report after the other, and then how the data were read; false where the user said no. */
export const writeReports = (host: Host, order: Order, job: Job): Promise<boolean> =>
  drive(steps(host, order, job), job.signal);

function* steps(host: Host, order: Order, job: Job): Steps<boolean> {
  const { reports, words } = order;
  const reading = readingPages(analysisOf(order), words);
  const pages = yield* compute(order, job);
  const others = otherNames([...pages, ...reading], yield* answer(host.sheets()));
  if (others.length > 0) {
    job.report({ text: phrases.asking });
    if (!(yield* answer(order.mayRename(others)))) return false;
  }
  for (const [index, report] of reports.entries()) {
    const done = (1 + index / reports.length) / 2;
    job.report({ text: phrases.writing, facts: { report: words.say(report.name) }, done });
    yield* answer(writeOne(host, order, report));
  }
  job.report({ text: phrases.writingReading, done: 1 });
  yield* answer(host.writePages(reading, words.language));
  return true;
}

/** Computes the reports one by one, and gives their pages without what is on them: all that is to be asked about is known then. */
function* compute(order: Order, job: Job): Steps<readonly Page[]> {
  const { reports, words } = order;
  const pages: Page[] = [];
  for (const [index, report] of reports.entries()) {
    const done = index / reports.length / 2;
    job.report({ text: phrases.computing, facts: { report: words.say(report.name) }, done });
    yield undefined; // the page shows what is being computed
    pages.push(...pagesOfReport(order, report).map((page) => ({ ...page, blocks: [] })));
  }
  return pages;
}

/** What was written is told even where the user has stopped the work meanwhile. */
async function writeOne(host: Host, order: Order, report: AnyCapability): Promise<void> {
  const [sheet] = await host.writePages(pagesOfReport(order, report), order.words.language);
  if (sheet !== undefined) order.written(report, sheet);
}

const pagesOfReport = (order: Order, report: AnyCapability): readonly Page[] =>
  pagesOfAnswer(order.book.answer(report, order.terms), analysisOf(order), order.words);

const analysisOf = ({ book: { analysis }, terms }: Order): Analysis => ({
  ...analysis,
  asOf: terms.asOf ?? analysis.asOf,
});
