import type { Words } from '../../words/words';
import type { RfmResult } from './rfm';
import type { Dimension, ScoreBounds } from './rfm-scores';
import { rfmWords as phrases } from './words';

/** The values of a score in words: the fixed bounds where there are any, else the smallest and the largest value with it. */
export function boundsText(
  result: Pick<RfmResult, 'rule' | 'bounds'>,
  at: { dimension: Dimension; score: number },
  words: Words,
): string {
  const { dimension, score } = at;
  const write = (value: number) => (dimension === 'monetary' ? words.money(value) : words.number(value));
  const fixed = result.rule.bounds[dimension];
  if (!fixed)
    return observed(
      result.bounds[dimension].find((own) => own.score === score),
      write,
      words,
    );
  const step = dimension === 'recency' ? fixed.length + 1 - score : score - 1; // bounds passed by such a value
  const from = fixed[step - 1];
  const to = fixed[step];
  const facts = { from: write(from ?? 0), to: write(to ?? 0) };
  return words.say(from === undefined ? phrases.below : to === undefined ? phrases.from : phrases.fromTo, facts);
}

function observed(bounds: ScoreBounds | undefined, write: (value: number) => string, words: Words): string {
  if (!bounds || bounds.least === null || bounds.most === null) return words.say(phrases.nobody);
  const least = write(bounds.least);
  const most = write(bounds.most);
  return least === most ? least : `${least}–${most}`;
}
