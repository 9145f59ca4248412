import { useCallback, useMemo, useState } from 'react';
import type { Facts, Phrase } from '../../core';

/** A message about what the user has just done; it is said in the language of the moment. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: Phrase;
  readonly facts?: Facts;
  /** What else is good to know. */
  readonly hint?: Phrase;
  readonly action?: { readonly text: Phrase; act(): void };
}

/** One message at a time: the latest. */
export interface Notices {
  readonly latest: Notice | null;
  show(notice: Notice): void;
  clear(): void;
  /** The user goes on to something else: a success has been seen by then, what went wrong stays. */
  moveOn(): void;
  /** Does something with the host; where it fails, says so. Tells whether it went well. */
  attempt(act: () => unknown, failed: Phrase): Promise<boolean>;
}

export function useNotices(): Notices {
  const [latest, setLatest] = useState<Notice | null>(null);
  const clear = useCallback(() => setLatest(null), []);
  const moveOn = useCallback(() => setLatest((last) => (last?.tone === 'success' ? null : last)), []);
  const attempt = useCallback(async (act: () => unknown, failed: Phrase) => {
    try {
      await act();
      return true;
    } catch (error) {
      setLatest({ tone: 'error', text: failed, facts: { reason: reasonOf(error) } });
      return false;
    }
  }, []);
  return useMemo(() => ({ latest, show: setLatest, clear, moveOn, attempt }), [latest, clear, moveOn, attempt]);
}

/** What a host says of its failure. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
