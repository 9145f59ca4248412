import { dateOf, dayOf, dayOfIso, isoOf, type Day, type Span } from '../calendar/day';
import { monthsAfter } from '../calendar/period';
import type { Problem } from '../problem';
import type { ChoiceSetting, DaySetting, SettingsOf } from '../settings/settings';
import { NO_DAY, type Sales } from '../tables/tables';
import { dayExtent, hasSaleIn } from './day-extent';
import { windowWords as words } from './window-words';

const choice: ChoiceSetting<'all' | 'last12' | 'this-year' | 'last-year' | 'from-to'> = {
  kind: 'choice',
  standard: 'all',
  label: words.window,
  choices: {
    all: words.all,
    last12: words.last12,
    'this-year': words.thisYear,
    'last-year': words.lastYear,
    'from-to': words.fromTo,
  },
};
const from: DaySetting = { kind: 'day', standard: '', label: words.from };
const to: DaySetting = { kind: 'day', standard: '', label: words.to };

/** The settings of every capability that looks at one window of time. `to` is the first day after it. */
export const windowSettings = { window: choice, from, to } as const;
export type WindowSettings = SettingsOf<typeof windowSettings>;

/** A window over the sales: the days it covers and how many sale rows lie on or after the as-of date (left out). */
export interface Window extends Span {
  /** No left bound: the window begins with the first sale. */
  readonly open: boolean;
  readonly rowsLater: number;
}

/**
 * The window of days `[from, to)` to analyse; it never reaches the as-of date or beyond. "This year" is the year of the
 * last day before the as-of date, "last year" the one before it. An open window starts on the day of the first sale.
 */
export function windowOf(sales: Sales, settings: WindowSettings, asOf: Day): Window | Problem {
  const { first, last, rowsLater } = dayExtent(sales, asOf);
  const wanted = wantedSpan(settings, asOf);
  const open = wanted.from === NO_DAY;
  const span = { from: open ? first : wanted.from, to: Math.min(wanted.to, asOf) };
  if (!hasSaleIn(sales, span)) {
    return {
      problem: 'nothing-in-window',
      from: text(span.from),
      to: text(span.to),
      first: text(first),
      last: text(last),
    };
  }
  return { ...span, open, rowsLater };
}

/** The days that are asked for; without a left bound they begin with `NO_DAY`. */
export function wantedSpan(settings: WindowSettings, asOf: Day): Span {
  const year = dateOf(asOf - 1).year;
  switch (settings.window) {
    case 'all':
      return { from: NO_DAY, to: asOf };
    case 'last12':
      return { from: monthsAfter(asOf, -12), to: asOf };
    case 'this-year':
      return { from: dayOf(year, 1, 1), to: asOf };
    case 'last-year':
      return { from: dayOf(year - 1, 1, 1), to: dayOf(year, 1, 1) };
    case 'from-to':
      return { from: settings.from ? dayOfIso(settings.from) : NO_DAY, to: settings.to ? dayOfIso(settings.to) : asOf };
  }
}

const text = (day: Day): string => (Number.isFinite(day) && day > NO_DAY ? isoOf(day) : '');
