import { useEffect, useReducer } from 'react';
import type { Steps } from '../../core';
import { drive } from '../run/drive';
import { turn } from '../run/turn';

/**
 * Does work in steps while the page answers to its user, and draws again when it is done. Nothing is done where there is no
 * work; work that is no longer wanted ends between two steps. The function that makes the steps must stay the same while
 * the work does.
 */
export function useDriven(work: (() => Steps<unknown>) | null): void {
  const [failure, settle] = useReducer((_: unknown, error: unknown) => ({ error }), null);
  useEffect(() => {
    if (!work) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const ended = (error?: unknown) => void (signal.aborted || settle(error));
    const done = turn().then(() => drive(work(), signal)); // what stands there meanwhile is drawn first
    done.then(() => ended(), ended);
    return () => control.abort();
  }, [work]);
  // a mistake of ours is thrown while drawing, where it is caught and told to the user
  if (failure?.error !== undefined && work) throw failure.error;
}
