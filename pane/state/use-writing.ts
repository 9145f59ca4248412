import { useCallback, useState } from 'react';
import type { AnyCapability, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import type { Terms } from '../run/book';
import { writeReports } from '../run/write-reports';
import { noticeWords as phrases } from '../words/notices';
import type { Reading } from './use-analysis';
import { reasonOf, type Notice, type Notices } from './use-notices';
import type { Outcome, Work } from './use-work';

interface Surroundings {
  readonly host: PaneHost;
  readonly words: Words;
  readonly work: Work;
  readonly reading: Reading;
  readonly notices: Notices;
  readonly terms: Terms;
}

/** Writing to sheets, and the sheets that reports were written to. */
export interface Writing {
  write(reports: readonly AnyCapability[]): Promise<void>;
  sheetOf(report: AnyCapability): string | undefined;
}

export function useWriting({ host, words, work, reading, notices, terms }: Surroundings): Writing {
  const [sheets, setSheets] = useState<ReadonlyMap<string, string>>(new Map());
  const { book, places } = reading;
  const { run } = work;
  const { show, clear, attempt } = notices;

  const write = useCallback(
    async (reports: readonly AnyCapability[]) => {
      if (!book) return;
      const names: string[] = [];
      const written = (report: string, sheet: string) => {
        names.push(sheet);
        setSheets((known) => new Map([...known, [report, sheet]]));
      };
      clear();
      const outcome = await run((job) => writeReports(host, { book, reports, terms, words, written }, job));
      if (outcome === 'busy') return;
      const [first] = names;
      const goThere = async () =>
        void (first !== undefined && (await attempt(() => host.show(first), phrases.notShown)));
      const action = { text: phrases.goThere, act: () => void goThere() };
      show({ ...noticeOf(outcome, names), ...(first !== undefined && { action }) });
      if (outcome === 'done') await goThere();
    },
    [attempt, book, clear, host, run, show, terms, words],
  );

  const sheetOf = useCallback(
    (report: AnyCapability) => {
      const names: readonly string[] = Object.values(report.name);
      return sheets.get(report.id) ?? places.find(({ sheet, ours }) => ours && names.includes(sheet))?.sheet;
    },
    [places, sheets],
  );
  return { write, sheetOf };
}

/** What came of writing, with the sheets that stand in the workbook now. */
function noticeOf(outcome: Exclude<Outcome, 'busy'>, names: readonly string[]): Notice {
  const facts = { n: names.length, list: names.map((name) => `«${name}»`).join(', ') };
  if (outcome === 'done') return { tone: 'success', text: phrases.written, facts };
  if (outcome === 'stopped')
    return { tone: 'warning', text: names.length > 0 ? phrases.stoppedWriting : phrases.nothingWritten, facts };
  return { tone: 'error', text: phrases.notWritten, facts: { reason: reasonOf(outcome.error) } };
}
