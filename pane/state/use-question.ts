import { useCallback, useMemo, useRef, useState } from 'react';
import type { Facts, Phrase } from '../../core';

/** Something the user has to decide before the work goes on. */
export interface Question {
  readonly text: Phrase;
  readonly facts: Facts;
  /** What a yes does. */
  readonly yes: Phrase;
}

/** One question at a time. */
export interface Questions {
  readonly open: Question | null;
  /** The user's answer; no where the work is stopped meanwhile. */
  ask(question: Question, signal: AbortSignal): Promise<boolean>;
  answer(yes: boolean): void;
}

export function useQuestion(): Questions {
  const [open, setOpen] = useState<Question | null>(null);
  const settle = useRef<((yes: boolean) => void) | null>(null);
  const answer = useCallback((yes: boolean) => {
    settle.current?.(yes);
    settle.current = null;
    setOpen(null);
  }, []);
  const ask = useCallback(
    (question: Question, signal: AbortSignal) => {
      signal.addEventListener('abort', () => answer(false), { once: true });
      setOpen(question);
      return new Promise<boolean>((resolve) => (settle.current = resolve));
    },
    [answer],
  );
  return useMemo(() => ({ open, ask, answer }), [open, ask, answer]);
}
