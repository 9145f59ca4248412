import { listNamed, type Answer, type Block, type TableBlock, type Words } from '../../core';

/** What an answer shows in one language, made once: a list of thousands of clients has thousands of sentences. */
interface Made {
  readonly language: string;
  readonly blocks: readonly Block[];
  lists?: readonly TableBlock[];
}

const made = new WeakMap<Answer, Made>();

function madeOf(answer: Answer, words: Words): Made {
  const known = made.get(answer);
  if (known?.language === words.language) return known;
  const fresh = { language: words.language, blocks: answer.capability.report(answer.result, words) };
  made.set(answer, fresh);
  return fresh;
}

/** The blocks that the pane shows of an answer. */
export const paneBlocks = (answer: Answer, words: Words): readonly Block[] => madeOf(answer, words).blocks;

/** A list that counts of the answer open: one that is shown, or one that is made for it. */
export function openedList(answer: Answer, name: string, words: Words): TableBlock | undefined {
  const own = madeOf(answer, words);
  const shown = listNamed(own.blocks, name);
  if (shown) return shown;
  own.lists ??= answer.capability.lists?.(answer.result, words) ?? [];
  return listNamed(own.lists, name);
}
