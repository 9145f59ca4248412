import type { Block, SourcesBlock } from '../blocks/blocks';
import { makeRows } from '../blocks/long-list';
import { pageNamesOf, pagesOf, type NamedPage, type Report } from '../blocks/pages';
import type { Page } from '../blocks/blocks';
import { isProblem, type Problem } from '../problem';
import { describeSettings } from '../settings/describe-settings';
import { UNDATED } from '../clients/as-of';
import { managerLabel } from '../clients/managers';
import { spanText } from '../words/span';
import { problemText } from '../words/problems';
import { remarkSentence } from '../grid/reading-words';
import { finishNow, type Steps } from '../steps';
import type { Words } from '../words/words';
import type { Analysis } from './analyse';
import type { Answer } from './answer';
import type { Declaration } from '../capability';
import type { Source } from '../reading/read-place';
import type { TableSources } from '../reading/read-tables';
import { partsOfRole } from '../schema/schema';
import { readingBlocks } from './reading-report';
import { sourcesText } from './source-text';
import { runWords as phrases } from './words';

/** All the sheets of an analysis: one report after the other (with its list of clients), then how the data were read. */
export const reportPages = (analysis: Analysis, words: Words): readonly Page[] =>
  finishNow(pagesInSteps(analysis, words));

/** The same with places to stop. */
export function* pagesInSteps(analysis: Analysis, words: Words): Steps<readonly Page[]> {
  const pages: Page[] = [];
  const { answers } = analysis;
  for (const answer of answers.length > 1 ? answers.filter(hasTables) : answers)
    pages.push(...(yield* pagesOfAnswer(answer, analysis, words)));
  return [...pages, ...(yield* readingPages(analysis, words))];
}

/** Of several reports those are left out whose tables the workbook does not have: a sheet that says so would help nobody. */
const hasTables = ({ result }: Answer): boolean => !isProblem(result) || result.problem !== 'no-table';

/** The sheets of one report. */
export const pagesOfAnswer = (answer: Answer, analysis: Analysis, words: Words): Steps<readonly Page[]> =>
  withRows(reportOf(answer, analysis, words), words);

/** The same sheets by their names. */
export const pageNamesOfAnswer = (answer: Answer, analysis: Analysis, words: Words): readonly NamedPage[] =>
  pageNamesOf(reportOf(answer, analysis, words));

/** The sheets that tell how the data were read. */
export const readingPages = (analysis: Analysis, words: Words): Steps<readonly Page[]> =>
  withRows({ id: 'reading', sheet: words.say(phrases.readingName), blocks: readingBlocks(analysis, words) }, words);

const reportOf = (answer: Answer, analysis: Analysis, words: Words): Report => ({
  id: answer.capability.id,
  sheet: words.say(answer.capability.name),
  blocks: answerBlocks(answer, analysis, words),
});

function* withRows(report: Report, words: Words): Steps<readonly Page[]> {
  yield* makeRows(report.blocks);
  return pagesOf(report, words);
}

/** The blocks of one report with its sources; where there is no answer, a page that says why. */
export function answerBlocks(answer: Answer, analysis: Analysis, words: Words): readonly Block[] {
  const { capability, result } = answer;
  const sources = sourcesOf(answer, analysis, words);
  if (isProblem(result)) {
    const text = problemText(result as Problem, words);
    return [{ block: 'title', text: words.say(capability.name) }, sources, { block: 'note', tone: 'warning', text }];
  }
  const [title, ...rest] = capability.report(result, words);
  return title ? [title, sources, ...rest] : [sources];
}

/** Where the figures of one report come from: its period, its data and its settings. */
export function sourcesOf({ capability, settings, result }: Answer, analysis: Analysis, words: Words): SourcesBlock {
  const { asOf, sources } = analysis;
  const { window, rowsLater } = (isProblem(result) ? {} : result) as {
    window?: { from: string; to: string };
    rowsLater?: number;
  };
  const later = rowsLater ? ` (${words.say(phrases.later, { rows: rowsLater })})` : '';
  return {
    block: 'sources',
    lines: [
      ...(window ? [{ label: words.say(phrases.period), text: spanText(window, words) }] : []),
      ...(asOf === UNDATED ? [] : [{ label: words.say(phrases.asOf), text: words.day(asOf) + later }]),
      { label: words.say(phrases.data), text: sourcesText(sourcesFor(capability, sources), words) },
      ...crossTabLines(sources.sales ?? [], words),
      ...managersLine(analysis, words),
      ...settingsLine(describeSettings(capability.settings, settings, words), words),
    ],
  };
}

/** The tables that the report looks at; sales and clients in any case, for managers and names come from them. */
function sourcesFor({ needs, uses }: Declaration, sources: TableSources): TableSources {
  const looked = new Set<string>(['sales', 'clients', ...[...needs, ...uses].map((role) => partsOfRole(role).table)]);
  return Object.fromEntries(Object.entries(sources).filter(([table]) => looked.has(table)));
}

const settingsLine = (texts: readonly string[], words: Words): SourcesBlock['lines'] =>
  texts.length > 0 ? [{ label: words.say(phrases.settings), text: texts.join('; '), at: 'end' }] : [];

/** On which days the sales are, where the sheet has months only. */
function crossTabLines(sales: readonly Source[], words: Words): SourcesBlock['lines'] {
  const remarks = sales.flatMap(({ reading }) => reading.recognition.remarks);
  const texts = remarks.filter(({ remark }) => remark === 'cross-tab').map((one) => remarkSentence(one, words));
  return [...new Set(texts)].map((text) => ({ label: words.say(phrases.data), text }));
}

/** Whose sales the figures are of, where not everybody's. */
function managersLine({ managers, tables }: Analysis, words: Words): SourcesBlock['lines'] {
  if (!managers) return [];
  const names = managers.map((name) => managerLabel(name, words)).join(', ');
  const text = words.say(phrases.managersText, { names, rows: tables.sales?.rows ?? 0 });
  return [{ label: words.say(phrases.managers), text }];
}
