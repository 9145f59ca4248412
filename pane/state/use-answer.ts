import { useEffect, useReducer } from 'react';
import type { Answer, AnyCapability } from '../../core';
import type { Book } from '../run/book';
import { usePane } from './pane-context';

/** The answer of a report from the book that was read; null while it is being computed, after the page has had its turn. */
export function useAnswer(capability: AnyCapability, book: Book): Answer | null {
  const { terms } = usePane();
  const [failure, settle] = useReducer((_: unknown, error: unknown) => ({ error }), null);
  const known = book.known(capability, terms) ?? null;
  useEffect(() => {
    if (known) return undefined;
    const turn = setTimeout(() => settle(failureOf(() => book.answer(capability, terms))));
    return () => clearTimeout(turn);
  }, [known, book, capability, terms]);
  if (failure?.error !== undefined && !known) throw failure.error;
  return known;
}

/** A mistake of ours is thrown while drawing, where it is caught and told to the user. */
function failureOf(compute: () => unknown): unknown {
  try {
    compute();
    return undefined;
  } catch (error) {
    return error;
  }
}
