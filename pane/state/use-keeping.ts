import { useCallback, useEffect } from 'react';
import { noticeWords as phrases } from '../words/notices';
import type { Change } from './choices';
import type { PaneState } from './pane-context';
import type { Reading } from './use-analysis';
import type { Notices } from './use-notices';
import type { SavedChoices } from './use-saved';

interface Kept {
  readonly saved: SavedChoices;
  readonly reading: Reading;
  readonly notices: Notices;
  /** Looks which reports stand in the workbook. */
  look(): Promise<void>;
}

/** Keeping what the user chooses, and reading the workbook under it. */
export function useKeeping({ saved, reading, notices, look }: Kept): Pick<PaneState, 'keep' | 'readAgain'> {
  const { change, current, load } = saved;
  const { read } = reading;
  const { attempt, clear } = notices;
  const keep = useCallback(
    async (made: Change) => void (await attempt(() => change(made).kept, phrases.notSaved)),
    [attempt, change],
  );
  const readAgain = useCallback(
    async (made?: Change) => {
      clear();
      if (made) await keep(made);
      return read(async () => {
        await look();
        return current();
      });
    },
    [clear, current, keep, look, read],
  );
  useEffect(() => {
    void read(async () => {
      const choices = await load();
      await look();
      return choices;
    });
  }, [load, look, read]);
  return { keep, readAgain };
}
