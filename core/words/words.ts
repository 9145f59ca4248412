import type { Day } from '../calendar/day';
import { formatDay } from './day-text';
import type { Facts, Language, Phrase } from './language';
import { formatMoney, formatNumber, formatPercent } from './numbers';
import { pluralForm } from './plural';
import { partsOf, type Gap } from './template';

/** Everything needed to speak one language: sentences with facts, numbers, shares and days. */
export interface Words {
  readonly language: Language;
  say(phrase: Phrase, facts?: Facts): string;
  number(value: number, digits?: number): string;
  money(value: number): string;
  percent(share: number, digits?: number): string;
  day(day: Day): string;
}

/** The words of a language. Numbers among the facts are written with as many decimals as they have, two at most. */
export function wordsIn(language: Language): Words {
  const number = (value: number, digits?: number) => formatNumber(value, language, digits ?? decimals(value));
  const filled = (gap: Gap, facts: Facts): string => {
    const fact = facts[gap.name];
    if (fact === undefined) return gap.written;
    if (gap.forms) return pluralForm(Number(fact), language, gap.forms);
    return typeof fact === 'number' ? number(fact) : fact;
  };
  return {
    language,
    say(phrase, facts = {}) {
      let text = '';
      for (const part of partsOf(phrase[language])) text += typeof part === 'string' ? part : filled(part, facts);
      return text;
    },
    number,
    money: (value) => formatMoney(value, language),
    percent: (share, digits = 1) => formatPercent(share, language, digits),
    day: (day) => formatDay(day, language),
  };
}

const decimals = (value: number): number => (Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
