import { useCallback, useMemo, useState } from 'react';
import type { Host } from '../../core';
import { noChoices, type Choices } from './choices';

/** What is kept in the workbook. */
export interface SavedChoices {
  readonly choices: Choices;
  /** Nothing was kept yet: the pane is opened in this workbook for the first time. */
  readonly isNew: boolean;
  load(): Promise<Choices>;
  /** Takes hold at once; rejects where the workbook can't keep it. */
  keep(choices: Choices): Promise<void>;
  /** The user has seen what was found: from now on the workbook is known. */
  confirm(): Promise<void>;
}

export function useSaved(host: Host): SavedChoices {
  const [choices, setChoices] = useState(noChoices);
  const [isNew, setNew] = useState(false);
  const load = useCallback(async () => {
    const saved: Choices | null = await host.load();
    setChoices(saved ?? noChoices);
    setNew(saved === null);
    return saved ?? noChoices;
  }, [host]);
  const keep = useCallback(
    async (chosen: Choices) => {
      setChoices(chosen);
      await host.save(chosen);
    },
    [host],
  );
  const confirm = useCallback(() => {
    setNew(false);
    return keep(choices);
  }, [choices, keep]);
  return useMemo(() => ({ choices, isNew, load, keep, confirm }), [choices, isNew, load, keep, confirm]);
}
