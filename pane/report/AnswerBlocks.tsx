import { useMemo } from 'react';
import { sourcesOf, type Answer } from '../../core';
import { Blocks } from '../blocks/Blocks';
import { paneBlocks } from '../blocks/pane-blocks';
import { CountsOf } from '../clients/counts-of';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';

/** The blocks of an answer below its title, their counts ready to be opened. What the figures come from is said last. */
export function AnswerBlocks({ answer, book }: { answer: Answer; book: Book }) {
  const { words, terms } = usePane();
  const blocks = useMemo(() => {
    const analysis = { ...book.analysis, asOf: terms.asOf ?? book.analysis.asOf };
    const [first, ...rest] = paneBlocks(answer, words);
    return [...(first && first.block !== 'title' ? [first] : []), ...rest, sourcesOf(answer, analysis, words)];
  }, [answer, book, terms.asOf, words]);
  return (
    <CountsOf.Provider value={answer.capability.id}>
      <Blocks blocks={blocks} />
    </CountsOf.Provider>
  );
}
