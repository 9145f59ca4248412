import { answer, reportPages, type AnyCapability, type Host, type Page, type Steps, type Words } from '../../core';
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
  /** Told of every report that stands in the workbook now, with the name of its first sheet. */
  written(report: string, sheet: string): void;
}

/** Writes the sheets of the reports, one report after the other, and then how the data were read. */
export const writeReports = (host: Host, order: Order, job: Job): Promise<void> =>
  drive(steps(host, order, job), job.signal);

function* steps(host: Host, order: Order, job: Job): Steps<void> {
  const { reports, words } = order;
  const reading = pagesOf(order, []);
  for (const [index, capability] of reports.entries()) {
    const facts = { report: words.say(capability.name) };
    const done = index / reports.length;
    job.report({ text: phrases.computing, facts, done });
    yield undefined; // the page shows what is being computed
    const pages = pagesOf(order, [capability]).slice(0, -reading.length);
    job.report({ text: phrases.writing, facts, done });
    yield* answer(writeOne(host, pages, (sheet) => order.written(capability.id, sheet)));
  }
  job.report({ text: phrases.writingReading, done: 1 });
  yield* answer(host.writePages(reading));
}

/** What was written is told even where the user has stopped the work meanwhile. */
async function writeOne(host: Host, pages: readonly Page[], written: (sheet: string) => void): Promise<void> {
  const [sheet] = await host.writePages(pages);
  if (sheet !== undefined) written(sheet);
}

/** The pages of the reports; those that tell how the data were read come last. */
function pagesOf({ book, terms, words }: Order, reports: readonly AnyCapability[]): readonly Page[] {
  const answers = reports.map((capability) => book.answer(capability, terms));
  return reportPages({ ...book.analysis, asOf: terms.asOf ?? book.analysis.asOf, answers }, words);
}
