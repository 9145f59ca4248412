import type { Block, SourcesBlock } from '../blocks/blocks';
import { pagesOf } from '../blocks/pages';
import type { Page } from '../host';
import { isProblem, type Problem } from '../problem';
import { describeSettings } from '../settings/describe-settings';
import { spanText } from '../words/span';
import { problemText } from '../words/problems';
import type { Words } from '../words/words';
import type { Analysis, Answer } from './analyse';
import type { Source } from './read-tables';
import { readingBlocks } from './reading-report';
import { runWords as phrases } from './words';

/** All the sheets of an analysis: one report after the other (with its list of clients), then how the data were read. */
export function reportPages(analysis: Analysis, words: Words): readonly Page[] {
  const reports = analysis.answers.map((answer) => ({
    id: answer.capability.id,
    sheet: words.say(answer.capability.name),
    blocks: answerBlocks(answer, analysis, words),
  }));
  const reading = { id: 'reading', sheet: words.say(phrases.readingName), blocks: readingBlocks(analysis, words) };
  return [...reports, reading].flatMap((report) => pagesOf(report, words));
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

function sourcesOf({ capability, settings, result }: Answer, { asOf, sources }: Analysis, words: Words): SourcesBlock {
  const { window, rowsLater } = (isProblem(result) ? {} : result) as {
    window?: { from: string; to: string };
    rowsLater?: number;
  };
  const later = rowsLater ? ` (${words.say(phrases.later, { rows: rowsLater })})` : '';
  const { sales, clients } = sources;
  const data = [dataText(sales, words), ...(clients ? [clientsText(clients, words)] : [])];
  return {
    block: 'sources',
    lines: [
      ...(window ? [{ label: words.say(phrases.period), text: spanText(window, words) }] : []),
      { label: words.say(phrases.asOf), text: words.day(asOf) + later },
      { label: words.say(phrases.data), text: data.join('; ') },
      { label: words.say(phrases.settings), text: describeSettings(capability.settings, settings, words).join('; ') },
    ],
  };
}

const dataText = ({ sheet, address, reading }: Source, words: Words): string =>
  words.say(phrases.dataText, {
    sheet,
    range: address,
    read: reading.read,
    skipped: words.number(reading.skipped.length),
  });

const clientsText = ({ sheet, address, reading }: Source, words: Words): string =>
  words.say(phrases.clientsText, { sheet, range: address, read: reading.read });
