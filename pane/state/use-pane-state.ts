import { useCallback, useEffect, useState } from 'react';
import type { ListedCapability, Language, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import { withLanguage } from './choices';
import type { PaneState } from './pane-context';
import { useAnalysis } from './use-analysis';
import { useKeeping } from './use-keeping';
import type { Look } from './use-look';
import { useNotices, type Notices } from './use-notices';
import { useQuestion } from './use-question';
import { useSaved } from './use-saved';
import { useScope } from './use-scope';
import { useTrouble } from './use-trouble';
import { useWatch } from './use-watch';
import { useWork } from './use-work';
import { useWriting } from './use-writing';
import { useWritten } from './use-written';
import { data, home, type View } from './view';

/** What the pane is drawn with. */
export interface Surroundings {
  readonly host: PaneHost;
  readonly words: Words;
  readonly look: Look;
  setLanguage(language: Language): void;
}

/** The pane's state, made of its parts; the workbook is read as soon as the pane is there. */
export function usePaneState({ host, words, look, setLanguage }: Surroundings): PaneState {
  const work = useWork();
  const notices = useNotices();
  const questions = useQuestion();
  const saved = useSaved(host);
  const whole = useAnalysis(host, work);
  const { view, open } = useView(notices);
  const scope = useScope(saved, whole);
  const { terms, reading } = scope;
  const written = useWritten(host, reading.book, { terms, language: words.language });
  const hasChanged = useWatch(host, whole);
  useTrouble(host, notices);
  const keeping = useKeeping({ saved, reading: whole, notices, look: written.look });
  const { keep } = keeping;
  const writeFrom = useWriting({ host, words, work, notices, questions, terms, written, keep });
  const writing = useWriteAndRefresh(writeFrom, scope, keeping);
  const chooseLanguage = useChooseLanguage({ saved, keep, setLanguage });
  return {
    ...{ host, words, look, work, saved, notices, questions, written, hasChanged, open, chooseLanguage },
    ...{ ...scope, ...keeping, ...writing },
    view: view ?? (saved.isNew ? data : home),
    hasMoved: view !== null,
  };
}

/** The view that the user has gone to; null before. */
function useView({ moveOn }: Notices) {
  const [view, setView] = useState<View | null>(null);
  const open = useCallback(
    (next: View) => {
      moveOn();
      setView(next);
    },
    [moveOn],
  );
  return { view, open };
}

/** Writing what is shown, and what is shown after reading again. */
function useWriteAndRefresh(
  writeFrom: ReturnType<typeof useWriting>,
  { reading: { book }, managers }: ReturnType<typeof useScope>,
  { readAgain }: Pick<PaneState, 'readAgain'>,
): Pick<PaneState, 'write' | 'refresh'> {
  const write = useCallback(
    async (reports: readonly ListedCapability[]) => void (book && (await writeFrom({ book, reports }))),
    [book, writeFrom],
  );
  const refresh = useCallback(
    async (reports: readonly ListedCapability[]) => {
      const now = await readAgain();
      if (now && reports.length > 0) await writeFrom({ book: now.of(managers), reports });
    },
    [managers, readAgain, writeFrom],
  );
  return { write, refresh };
}

interface LanguageChoice extends Pick<PaneState, 'saved' | 'keep'>, Pick<Surroundings, 'setLanguage'> {}

/** Takes the language that was chosen in this workbook, as soon as that is known; what is chosen now is kept there. */
function useChooseLanguage({ saved, keep, setLanguage }: LanguageChoice): PaneState['chooseLanguage'] {
  const { language: chosen } = saved.choices;
  useEffect(() => {
    if (chosen) setLanguage(chosen);
  }, [chosen, setLanguage]);
  return useCallback(
    (language) => {
      setLanguage(language);
      void keep(withLanguage(language));
    },
    [keep, setLanguage],
  );
}
