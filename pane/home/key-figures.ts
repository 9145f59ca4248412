import { isProblem, type Answer, type Opens, type Words } from '../../core';
import { paneBlocks } from '../blocks/pane-blocks';
import { headlineWords as phrases } from '../words/headline';
import { flaggedNow, type Flagged } from './flag-lines';
import { openingOf, type Wanted } from './opening-of';

/** A figure that matters first, and the report that explains it. */
export interface HeadlineFigure {
  readonly report: string;
  readonly label: string;
  /** One value or several, side by side. */
  readonly values: readonly HeadlineValue[];
  readonly note: string;
}
/** A value as it is written; a count of clients says which ones. */
export interface HeadlineValue {
  readonly text: string;
  readonly counted?: { readonly count: number; readonly opens: Opens };
}

/** The part of a migration's result that is told here. */
interface Migration {
  readonly change: number;
  readonly bridge: readonly { readonly step: string; readonly amount: number }[];
  readonly clients: readonly {
    readonly client: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly direction: string;
    readonly change: number;
  }[];
}
/** The part of a portfolio's result that is told here. */
interface Portfolio extends Flagged {
  readonly company: { readonly periods: readonly { readonly from: string; readonly A?: number }[] };
}
/** The part of an RFM result that is told here. */
interface Rfm {
  readonly clients: readonly { readonly segment: string; readonly monetary: number }[];
}

/** The answers that the figures are taken from. */
export interface KeyAnswers {
  readonly migration: Answer;
  readonly portfolio: Answer;
  readonly rfm: Answer;
}

/**
 * A clients now and before, revenue, moves up and down, A clients that stopped buying, good clients that are about to, and
 * portfolios that got worse.
 */
export const headlineOf = ({ migration, portfolio, rfm }: KeyAnswers, words: Words): readonly HeadlineFigure[] => [
  ...(isProblem(portfolio.result) ? [] : [bestClients(portfolio, words)]),
  ...(isProblem(migration.result) ? [] : movement(migration, words)),
  ...(isProblem(rfm.result) ? [] : [atRisk(rfm, words)]),
  ...(isProblem(portfolio.result) ? [] : [flagged(portfolio, words)]),
];

/** A count that opens the clients that the report opens for it. */
function counted(count: number, wanted: Wanted, { answer, words }: { answer: Answer; words: Words }): HeadlineValue {
  const opens = openingOf(answer, wanted, words);
  return { text: words.number(count), ...(opens && { counted: { count, opens } }) };
}

function bestClients(answer: Answer, words: Words): HeadlineFigure {
  const { periods } = (answer.result as Portfolio).company;
  const [now, before] = periods.slice(-2).reverse();
  const where = { period: now?.from ?? '', abc: 'A' };
  return {
    report: answer.capability.id,
    label: words.say(phrases.bestClients),
    values: [counted(now?.A ?? 0, { list: 'held', where }, { answer, words })],
    note: before ? words.say(phrases.was, { before: words.number(before.A ?? 0) }) : '',
  };
}

/** Stands in the list of a migration for the class that a client does not have. */
const NONE = '—';

function movement(answer: Answer, words: Words): readonly HeadlineFigure[] {
  const { change, bridge, clients } = answer.result as Migration;
  const report = answer.capability.id;
  const before = bridge.find(({ step }) => step === 'before')?.amount ?? 0;
  const lost = clients.filter(({ from, to }) => from === 'A' && to === null);
  const revenue = { report, label: words.say(phrases.revenue) };
  const moved = (direction: string) => clients.filter((one) => one.direction === direction).length;
  const arrow = (sign: string, direction: string): HeadlineValue => {
    const value = counted(moved(direction), { list: 'clients', where: { direction } }, { answer, words });
    return { ...value, text: sign + value.text };
  };
  return [
    before > 0
      ? { ...revenue, values: [{ text: signed(change / before, words.percent) }], note: signed(change, words.money) }
      : { ...revenue, values: [{ text: signed(change, words.money) }], note: words.say(phrases.noneBefore) },
    {
      report,
      label: words.say(phrases.moves),
      values: [arrow('↑', 'up'), arrow('↓', 'down')],
      note: words.say(phrases.cameAndWent, { came: moved('new') + moved('returned'), went: moved('lost') }),
    },
    {
      report,
      label: words.say(phrases.lost),
      values: [counted(lost.length, { list: 'clients', where: { from: 'A', to: NONE } }, { answer, words })],
      note: lost.length > 0 ? signed(sumOf(lost, 'change'), words.money) : words.say(phrases.nobodyLost),
    },
  ];
}

/** Bought much and often, and not for long now: what they brought in the window is at stake. */
const AT_RISK: readonly string[] = ['at-risk', 'cant-lose'];

function atRisk(answer: Answer, words: Words): HeadlineFigure {
  const leaving = (answer.result as Rfm).clients.filter(({ segment }) => AT_RISK.includes(segment));
  const money = words.money(sumOf(leaving, 'monetary'));
  return {
    report: answer.capability.id,
    label: words.say(phrases.atRisk),
    values: [counted(leaving.length, { list: 'clients', where: { leaving: true } }, { answer, words })],
    note: leaving.length > 0 ? words.say(phrases.atStake, { money }) : words.say(phrases.noneAtRisk),
  };
}

function flagged(answer: Answer, words: Words): HeadlineFigure {
  const result = answer.result as Portfolio;
  const [n, all] = [flaggedNow(result).length, result.managers.length];
  return {
    report: answer.capability.id,
    label: words.say(phrases.flagged),
    values: [{ text: words.number(n) }],
    note: words.say(phrases.ofPortfolios, { n, all }),
  };
}

const sumOf = <K extends string>(all: readonly Readonly<Record<K, number>>[], key: K): number =>
  all.reduce((sum, one) => sum + one[key], 0);

const signed = (value: number, format: (value: number) => string): string => (value > 0 ? '+' : '') + format(value);

/** Which periods are compared: `3 кв. 2025 → 4 кв. 2025`. */
export function comparedPeriods(answer: Answer, words: Words): string {
  if (isProblem(answer.result)) return '';
  const title = paneBlocks(answer, words).find((block) => block.block === 'title');
  return title?.block === 'title' ? (title.subtitle ?? '') : '';
}
