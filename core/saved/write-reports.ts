import type { ListedCapability } from '../any-capability';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import { answer, type Steps } from '../steps';
import { wordsIn } from '../words/words';
import type { Language } from '../words/language';
import { analyse, type Analysis } from '../reports/analyse';
import { madeFrom } from './made-from';
import { otherNames, withNameNotes, type OtherName } from '../reports/other-names';
import { pagesInSteps } from '../reports/report-pages';
import type { Request } from '../reports/request';
import { nothingSaved, requestFrom, withMade } from './saved';
import type { Saved } from '../memory';

/** What stands in the workbook now. */
export interface Written {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly sheets: readonly string[];
  /** Sheets that got another name, because the user has one of that name. */
  readonly others: readonly OtherName[];
}

/**
 * What a command does, where nobody is asked anything: reads the workbook under what was saved in it, computes the reports,
 * writes their sheets in the language chosen in the pane (`language` where none was), and keeps what they were made from.
 */
export function* writeReports(
  host: Host,
  { reports, language: otherwise }: { readonly reports: readonly string[]; readonly language: Language },
  capabilities: readonly ListedCapability[],
): Steps<Written | Problem> {
  const saved = yield* answer(host.load());
  const language = saved?.language ?? otherwise;
  const request = requestFrom(saved, reports);
  const analysis = yield* analyse(host, request, capabilities);
  return isProblem(analysis) ? analysis : yield* writeAnalysis(host, { analysis, language, saved, request });
}

/** What was computed, and under what. */
export interface ToWrite {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly saved: Saved | null;
  readonly request: Request;
}

/** Writes the sheets of an analysis and keeps what the reports were made from. */
export function* writeAnalysis(host: Host, { analysis, language, saved, request }: ToWrite): Steps<Written> {
  const words = wordsIn(language);
  const pages = yield* pagesInSteps(analysis, words);
  const others = otherNames(pages, yield* answer(host.sheets()));
  const sheets = yield* answer(host.writePages(withNameNotes(pages, others, words), language));
  const terms = { settings: request.settings ?? {}, asOf: request.asOf ?? null, language };
  const made = analysis.answers.map(
    ({ capability }) => [capability.id, madeFrom(capability, analysis, terms)] as const,
  );
  yield* answer(host.save(withMade(saved ?? { ...nothingSaved, unseen: true }, Object.fromEntries(made))));
  return { analysis, language, sheets, others };
}
