import { dateOf, dayOfIso, type IsoDay } from '../calendar/day';
import { spanText } from '../words/span';
import type { Words } from '../words/words';
import { monthNames, periodWords as phrases } from '../words/periods';
import type { ComparedPeriod } from './periods';

/**
 * A period as people call it: `4 кв. 2025`, `октябрь 2025`, `2-е полугодие 2025`, `2025 год`; 12-month windows by their
 * days.
 */
export function periodName(
  span: { readonly from: IsoDay; readonly to: IsoDay },
  kind: ComparedPeriod,
  words: Words,
): string {
  const { year: fullYear, month } = dateOf(dayOfIso(span.from));
  const year = String(fullYear);
  switch (kind) {
    case 'month':
      return `${monthNames[words.language][month - 1]} ${year}`;
    case 'quarter':
      return words.say(phrases.quarterOf, { n: Math.ceil(month / 3), year });
    case 'half':
      return words.say(phrases.halfOf, { n: Math.ceil(month / 6), year });
    case 'year':
      return words.say(phrases.yearOf, { year });
    case 'rolling12':
      return spanText(span, words);
  }
}
