import { useCallback, useMemo, useRef, useState } from 'react';
import { nothingSaved, type Host, type Saved } from '../../core';
import { asSeen, type Change } from './choices';

/** What is kept in the workbook. */
export interface SavedChoices {
  readonly choices: Saved;
  /** Nobody has looked yet at what was recognised: the pane is opened in this workbook for the first time. */
  readonly isNew: boolean;
  load(): Promise<Saved>;
  /** What holds at this moment. */
  current(): Saved;
  /** Takes hold at once, and gives back what holds then; `kept` rejects where the workbook can't keep it. */
  change(change: Change): { readonly choices: Saved; readonly kept: Promise<void> };
  /** The user has seen what was found: from now on the workbook is known. */
  confirm(): Promise<void>;
}

const unseen: Saved = { ...nothingSaved, unseen: true };

export function useSaved(host: Host): SavedChoices {
  const [choices, setChoices] = useState(nothingSaved);
  const latest = useRef(nothingSaved);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const take = useCallback((saved: Saved) => {
    latest.current = saved;
    setChoices(saved);
    return saved;
  }, []);
  const load = useCallback(async () => take((await host.load()) ?? unseen), [host, take]);
  const current = useCallback(() => latest.current, []);
  const change = useCallback(
    (made: Change) => {
      const save = async () => host.save(made((await host.load()) ?? unseen));
      saving.current = saving.current.then(save, save); // one after the other, each on what the last has left
      return { choices: take(made(latest.current)), kept: saving.current };
    },
    [host, take],
  );
  const confirm = useCallback(() => change(asSeen).kept, [change]);
  const isNew = choices.unseen === true;
  return useMemo(
    () => ({ choices, isNew, load, current, change, confirm }),
    [choices, isNew, load, current, change, confirm],
  );
}
