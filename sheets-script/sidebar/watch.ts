import type { Place } from '../../core';
import { call } from './call';

/**
 * Google tells a sidebar of no change, so the cells are looked at again when the user comes back to the pane. Returns what
 * ends it. Where the script can't answer there is nothing to tell: the next reading says what is wrong.
 */
export function watch(places: readonly Place[], changed: () => void): () => void {
  const ask = (): Promise<string | null> => call('digest', places).catch(() => null);
  const first = ask();
  let isAsking = false;
  const look = async (): Promise<void> => {
    if (isAsking || document.visibilityState === 'hidden') return;
    isAsking = true;
    const [before, now] = [await first, await ask()];
    isAsking = false;
    if (before !== null && now !== null && now !== before) changed();
  };
  const listener = (): void => void look();
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
