import { useMemo } from 'react';
import type { Answer, ListedCapability, Steps } from '../../core';
import type { Book, Terms } from '../run/book';
import { usePane } from './pane-context';
import { useDriven } from './use-driven';

interface Asked {
  readonly capabilities: readonly ListedCapability[];
  readonly book: Book;
  readonly terms: Terms;
}

function* answering({ capabilities, book, terms }: Asked): Steps<void> {
  for (const capability of capabilities) {
    yield* book.answering(capability, terms);
    yield undefined;
  }
}

/**
 * The answers of several reports from the book that was read, in their order; null until all are there. A list of reports
 * that stays the same is computed once.
 */
export function useAnswers(capabilities: readonly ListedCapability[], book: Book): readonly Answer[] | null {
  const { terms } = usePane();
  const known = capabilities.flatMap((capability) => book.known(capability, terms) ?? []);
  const isKnown = known.length === capabilities.length;
  const computing = useMemo(
    () => (isKnown ? null : () => answering({ capabilities, book, terms })),
    [isKnown, capabilities, book, terms],
  );
  useDriven(computing);
  return isKnown ? known : null;
}
