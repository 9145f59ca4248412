import type { ChartBlock, TableBlock } from '../blocks/blocks';
import { isoOf, type Day, type Span } from '../calendar/day';
import { periodAfter, periodStart } from '../calendar/period';
import { exactSum } from '../clients/exact-sums';
import { periodName } from '../clients/period-name';
import type { Words } from '../words/words';
import { purchasesOf, type Subject } from './subject';
import { words as phrases } from './words';

const MOST_MONTHS = 24;

export const monthsChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: words.say(phrases.months),
  table: 'months',
  categories: 'month',
  series: ['amount'],
});

/** Purchases month by month since the first one, of the last two years. */
export function monthsTable(subject: Subject, words: Words): TableBlock {
  const purchases = purchasesOf(subject);
  const rows = monthsFrom(purchases[0]?.day ?? subject.asOf, subject.asOf).map(({ from, to }) => {
    const own = purchases.filter(({ day }) => day >= from && day < to);
    const name = periodName({ from: isoOf(from), to: isoOf(to) }, 'month', words);
    return [name, exactSum(own.map(({ amount }) => amount)), own.length];
  });
  return {
    block: 'table',
    name: 'months',
    caption: words.say(phrases.byMonth),
    columns: [
      { key: 'month', header: words.say(phrases.month), format: 'text' },
      { key: 'amount', header: words.say(phrases.amount), format: 'money', paint: 'bar' },
      { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    ],
    rows,
  };
}

/** The months up to the day before the as-of date, oldest first. */
function monthsFrom(first: Day, asOf: Day): readonly Span[] {
  const last = periodStart(asOf - 1, 'month');
  const earliest = Math.max(periodStart(first, 'month'), periodAfter(last, 'month', 1 - MOST_MONTHS));
  const spans: Span[] = [];
  for (let from = earliest; from <= last; from = periodAfter(from, 'month'))
    spans.push({ from, to: periodAfter(from, 'month') });
  return spans;
}
