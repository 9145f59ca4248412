import { useMemo } from 'react';
import { answerBlocks, isProblem, type Answer, type Block, type Problem, type Words } from '../../core';
import { Blocks } from '../blocks/Blocks';
import type { Book } from '../run/book';
import { ProblemNote } from '../shell/ProblemNote';
import { usePane } from '../state/pane-context';

/** The blocks of an answer; where there is none, why. What the figures come from is said last. */
export function AnswerBlocks({ answer, book }: { answer: Answer; book: Book }) {
  const { words, terms } = usePane();
  const blocks = useMemo(() => {
    const analysis = { ...book.analysis, asOf: terms.asOf ?? book.analysis.asOf };
    const sources = answerBlocks(answer, analysis, words).filter(({ block }) => block === 'sources');
    return [...paneBlocks(answer, words), ...sources];
  }, [answer, book, terms.asOf, words]);
  if (isProblem(answer.result)) return <ProblemNote problem={answer.result as Problem} />;
  return <Blocks blocks={blocks} />;
}

const paneBlocks = ({ capability, result }: Answer, words: Words): readonly Block[] =>
  isProblem(result) ? [] : capability.pane(result, words);
