import {
  analyse,
  capabilities,
  isProblem,
  readSettings,
  standardsOf,
  type Analysis,
  type Answer,
  type AnyCapability,
  type Day,
  type GivenSettings,
  type Host,
  type Place,
  type Problem,
} from '../../core';
import type { Choices } from '../state/choices';
import { drive } from './drive';
import type { Job } from './job';
import { settingsFor } from './settings-for';
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
  /** Why a report can't be computed at all: a column it needs is missing. */
  missing(report: string): Problem | undefined;
  /** The answer where it is known under these terms. */
  known(capability: AnyCapability, terms: Terms): Answer | undefined;
  /** Computes the answer, or takes the known one. */
  answer(capability: AnyCapability, terms: Terms): Answer;
}

/** What came of reading: the places there are to choose from, and the book or why there is none. */
export interface Found {
  readonly places: readonly Place[];
  readonly book: Book | Problem;
}

/** Reads the workbook's tables with every column that any report uses. */
export async function readBook(host: Host, { columns, sheet }: Choices, job: Job): Promise<Found> {
  const watched = watchedHost(host, job);
  const request = { reports: capabilities.map(({ id }) => id), columns, ...(sheet !== undefined && { sheet }) };
  const analysis = await drive(analyse(watched.host, request, capabilities.map(notComputed)), job.signal);
  return { places: watched.places(), book: isProblem(analysis) ? analysis : bookOf(analysis) };
}

/** Reading tells which columns are missing; what is there is computed when it is asked for. */
const notComputed = (capability: AnyCapability): AnyCapability => ({ ...capability, compute: () => null });

function bookOf({ answers, ...analysis }: Analysis): Book {
  const missing = new Map(
    answers.flatMap(({ capability, result }) => (isProblem(result) ? [[capability.id, result]] : [])),
  );
  const answered = new Map<string, { readonly key: string; readonly answer: Answer }>();
  const known = (capability: AnyCapability, terms: Terms) => {
    const last = answered.get(capability.id);
    return last?.key === keyOf(capability, terms) ? last.answer : undefined;
  };
  return {
    analysis: { ...analysis, answers: [] },
    missing: (report) => missing.get(report),
    known,
    answer(capability, terms) {
      const answer = known(capability, terms) ?? computed(capability, terms, { analysis, missing });
      answered.set(capability.id, { key: keyOf(capability, terms), answer });
      return answer;
    },
  };
}

/** All that an answer hangs on, as text. */
function keyOf({ id, settings }: AnyCapability, terms: Terms): string {
  const given = settingsFor(id, terms.settings);
  return JSON.stringify([terms.asOf, ...Object.keys(settings).map((key) => given[key] ?? null)]);
}

interface Known {
  readonly analysis: Omit<Analysis, 'answers'>;
  readonly missing: ReadonlyMap<string, Problem>;
}

function computed(capability: AnyCapability, { settings, asOf }: Terms, { analysis, missing }: Known): Answer {
  const read = readSettings(capability.settings, settingsFor(capability.id, settings));
  if (isProblem(read)) return { capability, settings: standardsOf(capability.settings), result: read };
  const lacking = missing.get(capability.id);
  return {
    capability,
    settings: read,
    result: lacking ?? capability.compute(analysis.tables, read, asOf ?? analysis.asOf),
  };
}
