import { useCallback, useState } from 'react';
import type { AnyCapability, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import type { Terms } from '../run/book';
import { writeReports } from '../run/write-reports';
import { noticeWords as phrases } from '../words/notices';
import type { Reading } from './use-analysis';
import { reasonOf, type Notices } from './use-notices';
import type { Work } from './use-work';

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

  const write = useCallback(
    async (reports: readonly AnyCapability[]) => {
      if (!book) return;
      const names: string[] = [];
      const written = (report: string, sheet: string) => {
        names.push(sheet);
        setSheets((known) => new Map([...known, [report, sheet]]));
      };
      notices.clear();
      const outcome = await work.run((job) => writeReports(host, { book, reports, terms, words, written }, job));
      const [first] = names;
      const list = names.map((name) => `«${name}»`).join(', ');
      const action = first === undefined ? {} : { action: { text: phrases.goThere, act: () => void host.show(first) } };
      if (outcome === 'done')
        notices.show({ tone: 'success', text: phrases.written, facts: { n: names.length, list }, ...action });
      if (outcome === 'stopped')
        notices.show({
          tone: 'warning',
          text: names.length > 0 ? phrases.stoppedWriting : phrases.nothingWritten,
          facts: { list },
          ...action,
        });
      if (typeof outcome === 'object')
        notices.show({ tone: 'error', text: phrases.notWritten, facts: { reason: reasonOf(outcome.error) } });
      if (outcome === 'done' && first !== undefined) await notices.attempt(() => host.show(first), phrases.notShown);
    },
    [book, host, notices, terms, words, work],
  );

  const sheetOf = useCallback(
    (report: AnyCapability) => {
      const ours = (name: string) => places.some(({ sheet, ours: isOurs }) => isOurs && sheet === name);
      const name = words.say(report.name);
      return sheets.get(report.id) ?? (ours(name) ? name : undefined);
    },
    [places, sheets, words],
  );
  return { write, sheetOf };
}
