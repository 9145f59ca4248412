import { managerLabel } from '../../clients/managers';
import type { Phrase } from '../../words/language';
import type { Words } from '../../words/words';
import type { ClientMove, Direction } from './client-moves';
import { storyWords as phrases } from './story-words';

/** What a client did, in a word or two. */
export const directionText = (direction: Direction, words: Words): string => words.say(directionPhrases[direction]);

const directionPhrases: Readonly<Record<Direction, Phrase>> = {
  up: phrases.wentUp,
  down: phrases.wentDown,
  same: phrases.stayed,
  new: phrases.isNew,
  returned: phrases.cameBack,
  lost: phrases.isLost,
};

/** Why it did: its own growth or decline, a boundary that shifted, and a hand-over where there was one. */
export function reasonOf(move: ClientMove, words: Words): string {
  const phrase = causePhrase(move);
  const handOver = {
    before: managerLabel(move.managerBefore ?? '', words),
    after: managerLabel(move.managerAfter ?? '', words),
  };
  return [
    ...(phrase ? [words.say(phrase, { kept: move.kept ?? '' })] : []),
    ...(move.handedOver ? [words.say(phrases.passedOn, handOver)] : []),
  ].join(' ');
}

function causePhrase({ direction, cause }: ClientMove): Phrase | null {
  if (cause === 'boundary') return phrases.shifted;
  switch (direction) {
    case 'up':
      return phrases.grew;
    case 'down':
      return phrases.shrank;
    case 'new':
      return phrases.neverBefore;
    case 'returned':
      return phrases.again;
    case 'lost':
      return phrases.noSales;
    case 'same':
      return null;
  }
}
