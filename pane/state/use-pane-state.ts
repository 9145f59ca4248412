import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Day, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import { noticeWords as phrases } from '../words/notices';
import type { Choices } from './choices';
import type { PaneState } from './pane-context';
import { useAnalysis, type Reading } from './use-analysis';
import type { Look } from './use-look';
import { useNotices, type Notices } from './use-notices';
import { useSaved, type SavedChoices } from './use-saved';
import { useWork } from './use-work';
import { useWriting } from './use-writing';
import { data, home, type View } from './view';

/** The pane's state, made of its parts; the workbook is read as soon as the pane is there. */
export function usePaneState(host: PaneHost, words: Words, look: Look): PaneState {
  const work = useWork();
  const notices = useNotices();
  const saved = useSaved(host);
  const reading = useAnalysis(host, work);
  const [view, open] = useState<View | null>(null);
  const [asOf, setAsOf] = useState<Day | null>(null);
  const { settings } = saved.choices;
  const terms = useMemo(() => ({ settings, asOf }), [settings, asOf]);
  const writing = useWriting({ host, words, work, reading, notices, terms });
  const keeping = useKeeping(saved, reading, notices);

  const { read } = reading;
  const { load } = saved;
  useEffect(() => void read(load), [read, load]);
  return {
    ...{ host, words, look, work, saved, reading, notices, terms, setAsOf, open },
    view: view ?? (saved.isNew ? data : home),
    hasMoved: view !== null,
    ...keeping,
    ...writing,
  };
}

/** Keeping what the user chooses, and reading the workbook under it. */
function useKeeping(
  { choices, keep: save }: SavedChoices,
  { read }: Reading,
  { attempt, clear }: Notices,
): Pick<PaneState, 'keep' | 'readAgain'> {
  const keep = useCallback(
    async (chosen: Choices) => void (await attempt(() => save(chosen), phrases.notSaved)),
    [attempt, save],
  );
  const readAgain = useCallback(
    async (chosen?: Choices) => {
      clear();
      await read(async () => {
        if (chosen) await keep(chosen);
        return chosen ?? choices;
      });
    },
    [clear, choices, keep, read],
  );
  return { keep, readAgain };
}
