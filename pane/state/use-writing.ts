import { useCallback } from 'react';
import { withMade, type ListedCapability, type Made, type OtherName, type Words } from '../../core';
import type { PaneHost } from '../pane-host';
import type { Book, Terms } from '../run/book';
import { writeReports } from '../run/write-reports';
import { noticeWords as phrases } from '../words/notices';
import type { Change } from './choices';
import { reasonOf, type Notice, type Notices } from './use-notices';
import type { Questions } from './use-question';
import type { Outcome, Work } from './use-work';
import type { Written } from './use-written';

interface Surroundings {
  readonly host: PaneHost;
  readonly words: Words;
  readonly work: Work;
  readonly notices: Notices;
  readonly questions: Questions;
  readonly terms: Terms;
  readonly written: Written;
  /** Keeps what the reports were made from. */
  keep(change: Change): Promise<void>;
}

/** What was to be written, and from what. */
interface Wish {
  readonly book: Book;
  readonly reports: readonly ListedCapability[];
}

/** Writes the sheets of the reports, shows the first and says what came of it. */
export function useWriting({ host, words, work, notices, questions, terms, written, keep }: Surroundings) {
  const { run } = work;
  const { show, clear, attempt } = notices;
  const { ask } = questions;
  const { look } = written;
  return useCallback(
    async ({ book, reports }: Wish): Promise<void> => {
      const names: string[] = [];
      const made: Record<string, Made> = {};
      const note = (report: ListedCapability, sheet: string) => {
        names.push(sheet);
        made[report.id] = book.made(report, { ...terms, language: words.language });
      };
      clear();
      const outcome = await run(async (job) => {
        const mayRename = (others: readonly OtherName[]) => ask(questionOf(others, words), job.signal);
        await writeReports(host, { book, reports, terms, words, mayRename, written: note }, job);
      });
      if (outcome === 'busy') return;
      const [first] = names;
      const goThere = async () =>
        void (first !== undefined && (await attempt(() => host.show(first), phrases.notShown)));
      const action = { text: phrases.goThere, act: () => void goThere() };
      const facts = { n: names.length, list: quoted(names, words) };
      show({ ...noticeOf(outcome, facts, host.kind), ...(first !== undefined && { action }) });
      if (first === undefined) return;
      await keep((saved) => withMade(saved, made));
      await attempt(look, phrases.notShown);
      if (outcome === 'done') await goThere();
    },
    [ask, attempt, clear, host, keep, look, run, show, terms, words],
  );
}

/** Names of sheets one after the other, in the quotation marks of the language. */
const quoted = (names: readonly string[], words: Words): string =>
  names.map((name) => words.say(phrases.quoted, { name })).join(', ');

/** «ABC» is the user's own sheet: the report would go to «ABC (2)». */
const questionOf = (others: readonly OtherName[], words: Words) => {
  const facts = {
    n: others.length,
    wanted: quoted(
      others.map(({ wanted }) => wanted),
      words,
    ),
    free: quoted(
      others.map(({ free }) => free),
      words,
    ),
  };
  return { text: phrases.nameTaken, facts, yes: phrases.writeThere };
};

/** What came of writing, with the sheets that stand in the workbook now. */
function noticeOf(
  outcome: Exclude<Outcome, 'busy'>,
  facts: { n: number; list: string },
  kind: PaneHost['kind'],
): Notice {
  const hint = kind === 'excel' ? phrases.undoInExcel : phrases.undoInSheets;
  if (typeof outcome === 'object')
    return { tone: 'error', text: phrases.notWritten, facts: { reason: reasonOf(outcome.error) } };
  if (facts.n === 0) return { tone: 'warning', text: phrases.nothingWritten };
  if (outcome === 'stopped') return { tone: 'warning', text: phrases.stoppedWriting, facts, hint };
  return { tone: 'success', text: phrases.written, facts, hint };
}
