import { exactSum } from '../../clients/exact-sums';
import type { Headline } from '../../first-screen';
import type { RfmResult } from '../../classes/rfm/rfm';
import type { Words } from '../../words/words';
import { leavingClients, leavingSegments } from './opened';
import { words as phrases } from './words';

/** Good clients that are about to leave: what they brought in the window is at stake. */
export function headline({ clients }: RfmResult, words: Words): readonly Headline[] {
  const leaving = clients.filter(({ segment }) => segment !== null && leavingSegments.includes(segment));
  const money = exactSum(leaving.map(({ monetary }) => monetary));
  const opens = leavingClients(words);
  return [
    {
      label: words.say(phrases.atRisk),
      values: [{ text: words.number(leaving.length), counted: { count: leaving.length, opens } }],
      note:
        leaving.length > 0 ? words.say(phrases.atStake, { money: words.money(money) }) : words.say(phrases.noneAtRisk),
      weight: money,
    },
  ];
}
