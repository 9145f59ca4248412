import {
  answer,
  otherNames,
  pageNamesOfAnswer,
  pagesOfAnswer,
  readingPages,
  type Analysis,
  type ListedCapability,
  type Host,
  type NamedPage,
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
  readonly reports: readonly ListedCapability[];
  readonly terms: Terms;
  readonly words: Words;
  /** Asked before anything is written where sheets of the user have the names of ours; nothing is written without a yes. */
  mayRename(others: readonly OtherName[]): Promise<boolean>;
  /** Told of every report that stands in the workbook now, with the name of its first sheet. */
  written(report: ListedCapability, sheet: string): void;
}

/** Writes the sheets of the reports, one report after the other, and then how the data were read; false where the user said no. */
export const writeReports = (host: Host, order: Order, job: Job): Promise<boolean> =>
  drive(steps(host, order, job), job.signal);

function* steps(host: Host, order: Order, job: Job): Steps<boolean> {
  const { reports, words } = order;
  const reading = yield* readingPages(analysisOf(order), words);
  const names = yield* compute(order, job);
  const others = otherNames([...names, ...reading], yield* answer(host.sheets()));
  if (others.length > 0) {
    job.report({ text: phrases.asking });
    if (!(yield* answer(order.mayRename(others)))) return false;
  }
  for (const [index, report] of reports.entries()) {
    const done = (1 + index / reports.length) / 2;
    job.report({ text: phrases.writing, facts: { report: words.say(report.name) }, done });
    const pages = yield* pagesOfAnswer(yield* order.book.answering(report, order.terms), analysisOf(order), words);
    yield* answer(writeOne(host, order, { report, pages }));
  }
  job.report({ text: phrases.writingReading, done: 1 });
  yield* answer(host.writePages(reading, words.language));
  return true;
}

/** Computes the reports one by one, and gives the names of their pages: all that is to be asked about is known then. */
function* compute(order: Order, job: Job): Steps<readonly NamedPage[]> {
  const { reports, words } = order;
  const names: NamedPage[] = [];
  for (const [index, report] of reports.entries()) {
    const done = index / reports.length / 2;
    job.report({ text: phrases.computing, facts: { report: words.say(report.name) }, done });
    yield undefined; // the page shows what is being computed
    const computed = yield* order.book.answering(report, order.terms);
    names.push(...pageNamesOfAnswer(computed, analysisOf(order), words));
  }
  return names;
}

interface Finished {
  readonly report: ListedCapability;
  readonly pages: readonly Page[];
}

/** What was written is told even where the user has stopped the work meanwhile. */
async function writeOne(host: Host, { words, written }: Order, { report, pages }: Finished): Promise<void> {
  const [sheet] = await host.writePages(pages, words.language);
  if (sheet !== undefined) written(report, sheet);
}

const analysisOf = ({ book: { analysis }, terms }: Order): Analysis => ({
  ...analysis,
  asOf: terms.asOf ?? analysis.asOf,
});
