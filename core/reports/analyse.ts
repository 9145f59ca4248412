import type { ListedCapability } from '../any-capability';
import type { Day } from '../calendar/day';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import type { Steps } from '../steps';
import { answerInSteps, type Answer } from './answer';
import { readBook, type Book } from '../reading/book';
import type { Request } from './request';
import { settingsFor } from '../settings/settings-for';

export interface Analysis extends Book {
  /** The as-of date in force. */
  readonly asOf: Day;
  readonly answers: readonly Answer[];
}

/** Reads the workbook's tables and computes the reports that were asked for. */
export function* analyse(
  host: Host,
  request: Request,
  capabilities: readonly ListedCapability[],
): Steps<Analysis | Problem> {
  const { reports, settings = {} } = request;
  const chosen = chooseReports(capabilities, reports);
  if (isProblem(chosen)) return chosen;
  const strange = unknownSetting(capabilities, settings) ?? unreadableSetting(chosen, settings);
  if (strange) return strange;
  const book = yield* readBook(host, request, chosen);
  if (isProblem(book)) return book;
  const { asOf = book.asOf } = request;
  const answers: Answer[] = [];
  for (const capability of chosen) {
    answers.push(yield* answerInSteps(book, capability, { settings, asOf }));
    yield undefined; // a place to stop between reports
  }
  return { ...book, asOf, answers };
}

function chooseReports(
  capabilities: readonly ListedCapability[],
  ids: readonly string[],
): readonly ListedCapability[] | Problem {
  const known = capabilities.map(({ id }) => id);
  const strange = ids.find((id) => !known.includes(id));
  return strange === undefined
    ? capabilities.filter(({ id }) => ids.includes(id))
    : { problem: 'unknown-report', report: strange, known };
}

function unknownSetting(capabilities: readonly ListedCapability[], given: GivenSettings): Problem | undefined {
  const own = capabilities.flatMap(({ id, settings }) => Object.keys(settings).map((key) => `${id}.${key}`));
  const known = [...new Set(capabilities.flatMap(({ settings }) => Object.keys(settings)))];
  const strange = Object.keys(given).find((key) => !known.includes(key) && !own.includes(key));
  return strange === undefined ? undefined : { problem: 'unknown-setting', setting: strange, known };
}

/** Told before anything is read: reading may take long. */
const unreadableSetting = (chosen: readonly ListedCapability[], given: GivenSettings): Problem | undefined =>
  chosen.map(({ id, settings }) => readSettings(settings, settingsFor(id, given))).find(isProblem);
