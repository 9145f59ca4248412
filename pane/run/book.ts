import {
  answerInSteps,
  capabilities,
  clientCardRoles,
  hashColumns,
  isProblem,
  madeFrom,
  managersOf,
  missingColumn,
  ofManagers,
  readBook as readTables,
  settingsFor,
  type Analysis,
  type Answer,
  type ListedCapability,
  type Book as ReadBook,
  type Day,
  type GivenSettings,
  type Host,
  type Made,
  type MadeWith,
  type Place,
  type Problem,
  type ReadRequest,
  type Steps,
} from '../../core';
import { drive } from './drive';
import type { Job } from './job';
import { watchedHost } from './watched-host';

/** With what the reports are computed from a book; without a day, as of the day after the last sale. */
export interface Terms {
  readonly settings: GivenSettings;
  readonly asOf: Day | null;
}

/** The tables of a workbook, read once; reports are computed from them as they are asked for. */
export interface Book {
  /** How the tables were read; without answers. */
  readonly analysis: Analysis;
  /** Everybody with sales, to choose from. */
  readonly managers: readonly string[];
  /** The book with the sales of these managers only; all of it where nobody, or somebody unknown, is named. */
  of(managers: readonly string[]): Book;
  /** Why a report can't be computed at all: a column it needs is missing. */
  missing(report: string): Problem | undefined;
  /** The answer where it is known under these terms. */
  known(capability: ListedCapability, terms: Terms): Answer | undefined;
  /** Computes the answer, with places to stop, or takes the known one. */
  answering(capability: ListedCapability, terms: Terms): Steps<Answer>;
  /** What the report is made from. */
  made(capability: ListedCapability, terms: MadeWith): Made;
}

/** What came of reading: the places there are to choose from, and the book or why there is none. */
export interface Found {
  readonly places: readonly Place[];
  readonly book: Book | Problem;
}

/** Reads the workbook's tables with every column that any report or a client's card uses. */
export async function readBook(host: Host, { columns, sheet, sheets }: ReadRequest, job: Job): Promise<Found> {
  const watched = watchedHost(host, job);
  const request = {
    alsoRead: clientCardRoles,
    ...(columns && { columns }),
    ...(sheet !== undefined && { sheet }),
    ...(sheets && { sheets }),
  };
  const book = await drive(reading(watched.host, request), job.signal);
  return { places: watched.places(), book };
}

/** What the fingerprints of reports hang on is found out on the way: later it has to be there at once. */
function* reading(host: Host, request: Parameters<typeof readTables>[1]): Steps<Book | Problem> {
  const book = yield* readTables(host, request, capabilities);
  if (isProblem(book)) return book;
  yield* hashColumns(book.whole);
  return wholeBook(book);
}

function wholeBook(book: ReadBook): Book {
  const managers = managersOf(book);
  let last: { readonly key: string; readonly book: Book } | undefined;
  const whole: Book = {
    ...answersFrom(book),
    managers,
    of(chosen) {
      if (chosen.length === 0) return whole;
      const key = JSON.stringify(chosen);
      const part = last?.key === key ? null : ofManagers(book, chosen);
      if (isProblem(part)) return whole;
      if (part) last = { key, book: { ...answersFrom(part), managers, of: whole.of } };
      return last?.book ?? whole;
    },
  };
  return whole;
}

/** Reading tells which columns are missing; what is there is computed when it is asked for. */
function answersFrom(book: ReadBook): Omit<Book, 'managers' | 'of'> {
  const missing = new Map(capabilities.map((one) => [one.id, missingColumn(one, book)]));
  const answered = new Map<string, { readonly key: string; readonly answer: Answer }>();
  const known = (capability: ListedCapability, terms: Terms) => {
    const last = answered.get(capability.id);
    return last?.key === keyOf(capability, terms) ? last.answer : undefined;
  };
  function* answering(capability: ListedCapability, terms: Terms): Steps<Answer> {
    const { settings, asOf } = terms;
    const answer =
      known(capability, terms) ?? (yield* answerInSteps(book, capability, { settings, asOf: asOf ?? book.asOf }));
    answered.set(capability.id, { key: keyOf(capability, terms), answer });
    return answer;
  }
  return {
    analysis: { ...book, answers: [] },
    missing: (report) => missing.get(report),
    known,
    answering,
    made: (capability, terms) => madeFrom(capability, book, terms),
  };
}

/** All that an answer hangs on, as text. */
function keyOf({ id, settings }: ListedCapability, terms: Terms): string {
  const given = settingsFor(id, terms.settings);
  return JSON.stringify([terms.asOf, ...Object.keys(settings).map((key) => given[key] ?? null)]);
}
