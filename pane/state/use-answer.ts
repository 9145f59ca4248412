import { useMemo } from 'react';
import { isProblem, type Answer, type ListedCapability, type Steps, type Words } from '../../core';
import { paneBlocks } from '../blocks/pane-blocks';
import type { Book, Terms } from '../run/book';
import { usePane } from './pane-context';
import { useDriven } from './use-driven';

interface Asked {
  readonly capability: ListedCapability;
  readonly book: Book;
  readonly terms: Terms;
  readonly words: Words;
}

/** What is shown of the answer is made on the way, so that drawing finds it. */
function* answering({ capability, book, terms, words }: Asked): Steps<void> {
  const answer = yield* book.answering(capability, terms);
  yield undefined;
  if (!isProblem(answer.result)) paneBlocks(answer, words);
}

/** The answer of a report from the book that was read; null while it is being computed. */
export function useAnswer(capability: ListedCapability, book: Book): Answer | null {
  const { terms, words } = usePane();
  const known = book.known(capability, terms) ?? null;
  const isKnown = known !== null;
  const computing = useMemo(
    () => (isKnown ? null : () => answering({ capability, book, terms, words })),
    [isKnown, book, capability, terms, words],
  );
  useDriven(computing);
  return known;
}
