import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Day, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import { noticeWords as phrases } from '../words/notices';
import type { Choices } from './choices';
import type { PaneState } from './pane-context';
import { useAnalysis } from './use-analysis';
import type { Look } from './use-look';
import { useNotices } from './use-notices';
import { useSaved } from './use-saved';
import { useWork } from './use-work';
import { useWriting } from './use-writing';
import { home, type View } from './view';

/** The pane's state, made of its parts; the workbook is read as soon as the pane is there. */
export function usePaneState(host: PaneHost, words: Words, look: Look): PaneState {
  const work = useWork();
  const notices = useNotices();
  const saved = useSaved(host);
  const reading = useAnalysis(host, work);
  const [view, setView] = useState<View | null>(null);
  const [asOf, setAsOf] = useState<Day | null>(null);
  const { choices, load, keep: save } = saved;
  const { read } = reading;
  const { attempt, clear } = notices;
  const terms = useMemo(() => ({ settings: choices.settings, asOf }), [choices.settings, asOf]);
  const writing = useWriting({ host, words, work, reading, notices, terms });

  useEffect(() => void read(load), [read, load]);
  const keep = useCallback(
    async (chosen: Choices) => void (await attempt(() => save(chosen), phrases.notSaved)),
    [attempt, save],
  );
  const readAgain = useCallback(
    async (chosen?: Choices) => {
      clear();
      if (chosen) await keep(chosen);
      await read(async () => chosen ?? choices);
    },
    [clear, choices, keep, read],
  );
  return {
    host,
    words,
    look,
    work,
    saved,
    reading,
    notices,
    view: view ?? home,
    open: setView,
    hasMoved: view !== null,
    terms,
    setAsOf,
    keep,
    readAgain,
    ...writing,
  };
}
