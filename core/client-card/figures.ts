import type { FiguresBlock, SourcesBlock } from '../blocks/blocks';
import { isoOf, type Span } from '../calendar/day';
import { factsIn } from '../clients/span-facts';
import { spanText } from '../words/span';
import type { Words } from '../words/words';
import { purchasesOf, wholeTime, windowFor, type Subject } from './subject';
import { words as phrases } from './words';

/** Money and orders in the period analysed (and in all, where that is more), first and last purchase, rhythm. */
export function figures(subject: Subject, words: Words): FiguresBlock {
  const inAll = totalsIn(subject, wholeTime(subject));
  const { revenue, purchases } = totalsIn(subject, windowFor(subject) ?? wholeTime(subject));
  const whole = (own: number, all: number, text: string) =>
    own === all ? {} : { note: words.say(phrases.inAll, { total: text }) };
  return {
    block: 'figures',
    figures: [
      {
        ...{ label: words.say(phrases.revenue), value: revenue, format: 'money' },
        ...whole(revenue, inAll.revenue, words.money(inAll.revenue)),
      },
      {
        ...{ label: words.say(phrases.purchases), value: purchases, format: 'integer' },
        ...whole(purchases, inAll.purchases, words.number(inAll.purchases)),
      },
      {
        label: words.say(phrases.meanPurchase),
        value: purchases > 0 ? revenue / purchases : null,
        format: 'money',
      },
      ...rhythm(inAll.days, subject, words),
    ],
  };
}

function rhythm(days: readonly number[], { asOf }: Subject, words: Words): FiguresBlock['figures'] {
  const [first = null, last = null] = [days[0], days[days.length - 1]];
  const silence = last === null ? null : asOf - last;
  const interval = days.length > 1 ? Math.round((last! - first!) / (days.length - 1)) : null;
  return [
    { label: words.say(phrases.firstPurchase), value: first, format: 'day' },
    {
      ...{ label: words.say(phrases.lastPurchase), value: last, format: 'day' },
      ...(silence !== null && { note: words.say(phrases.ago, { n: silence }) }),
    },
    {
      label: words.say(phrases.interval),
      value: interval === null ? null : words.say(phrases.days, { n: interval }),
      format: 'text',
      ...(silence !== null && { note: words.say(phrases.silence, { n: silence }) }),
    },
  ];
}

interface Totals {
  readonly revenue: number;
  readonly purchases: number;
  /** Different days with a purchase, ascending. */
  readonly days: readonly number[];
}

function totalsIn(subject: Subject, { from, to }: Span): Totals {
  const purchases = purchasesOf(subject, { from, to });
  return {
    revenue: factsIn(subject.sales, { from, to }).revenue[subject.code]!,
    purchases: purchases.length,
    days: [...new Set(purchases.map(({ day }) => day))],
  };
}

/** The period and the day that the card is about. */
export function sources(subject: Subject, words: Words): SourcesBlock {
  const { from, to } = windowFor(subject) ?? wholeTime(subject);
  return {
    block: 'sources',
    lines: [
      { label: words.say(phrases.window), text: spanText({ from: isoOf(from), to: isoOf(to) }, words) },
      { label: words.say(phrases.asOf), text: words.day(subject.asOf) },
    ],
  };
}
