import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Job, Progress } from '../run/job';
import { runWords } from '../words/run';

/** The one piece of long work that may be under way. */
export interface Work {
  /** What is being done; null while nothing is. */
  readonly progress: Progress | null;
  /** The user has asked to stop, and the step under way has not ended yet. */
  readonly stopping: boolean;
  /** Does the task, unless another one is under way. */
  run(task: (job: Job) => Promise<void>): Promise<Outcome>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  stop(): void;
}
export type Outcome = 'done' | 'stopped' | 'busy' | { readonly error: unknown };

const STARTING: Progress = { text: runWords.starting };

/** Long work, one piece at a time; it is stopped when the pane is taken away. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [stopping, setStopping] = useState(false);
  const current = useRef<AbortController | null>(null);
  const ended = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (task: (job: Job) => Promise<void>): Promise<Outcome> => {
    if (current.current) return 'busy';
    const controller = new AbortController();
    current.current = controller;
    let end = () => {};
    ended.current = new Promise((resolve) => (end = resolve));
    setProgress(STARTING);
    try {
      await task({ signal: controller.signal, report: setProgress });
      return 'done';
    } catch (error) {
      return controller.signal.aborted ? 'stopped' : { error };
    } finally {
      current.current = null;
      setProgress(null);
      setStopping(false);
      end();
    }
  }, []);
  const idle = useCallback(async () => {
    while (current.current) await ended.current;
  }, []);
  const stop = useCallback(() => {
    current.current?.abort();
    setStopping(true);
  }, []);
  return useMemo(() => ({ progress, stopping, run, idle, stop }), [progress, stopping, run, idle, stop]);
}
