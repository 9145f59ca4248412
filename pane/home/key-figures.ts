import { isProblem, type Answer, type Block, type Words } from '../../core';
import { headlineWords as phrases } from '../words/headline';

/** A figure that matters first, and the report that explains it. */
export interface HeadlineFigure {
  readonly report: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
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
interface Portfolio {
  readonly company: { readonly periods: readonly { readonly from: string; readonly A?: number }[] };
  readonly managers: readonly { readonly flags: readonly { readonly to: { readonly from: string } }[] }[];
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
export function headlineOf({ migration, portfolio, rfm }: KeyAnswers, words: Words): readonly HeadlineFigure[] {
  return [
    ...(isProblem(portfolio.result) ? [] : [bestClients(portfolio.result as Portfolio, words)]),
    ...(isProblem(migration.result) ? [] : movement(migration.result as Migration, words)),
    ...(isProblem(rfm.result) ? [] : [atRisk(rfm.result as Rfm, words)]),
    ...(isProblem(portfolio.result) ? [] : [flagged(portfolio.result as Portfolio, words)]),
  ];
}

function bestClients({ company: { periods } }: Portfolio, words: Words): HeadlineFigure {
  const [before, now] = periods.slice(-2).map(({ A = 0 }) => words.number(A));
  return {
    report: 'portfolio-quality',
    label: words.say(phrases.bestClients),
    value: now ?? '—',
    note: words.say(phrases.was, { before: before ?? '—' }),
  };
}

function movement({ change, bridge, clients }: Migration, words: Words): readonly HeadlineFigure[] {
  const before = bridge.find(({ step }) => step === 'before')?.amount ?? 0;
  const lost = clients.filter(({ from, to }) => from === 'A' && to === null);
  const money = lost.reduce((sum, one) => sum + one.change, 0);
  const revenue = { report: 'migration', label: words.say(phrases.revenue) };
  const moved = (way: string) => clients.filter(({ direction }) => direction === way).length;
  return [
    before > 0
      ? { ...revenue, value: signed(change / before, words.percent), note: signed(change, words.money) }
      : { ...revenue, value: signed(change, words.money), note: words.say(phrases.noneBefore) },
    {
      report: 'migration',
      label: words.say(phrases.moves),
      value: `↑${words.number(moved('up'))} ↓${words.number(moved('down'))}`,
      note: words.say(phrases.cameAndWent, { came: moved('new') + moved('returned'), went: moved('lost') }),
    },
    {
      report: 'migration',
      label: words.say(phrases.lost),
      value: words.number(lost.length),
      note: lost.length > 0 ? signed(money, words.money) : words.say(phrases.nobodyLost),
    },
  ];
}

/** Bought much and often, and not for long now: what they brought in the window is at stake. */
const AT_RISK: readonly string[] = ['at-risk', 'cant-lose'];

function atRisk({ clients }: Rfm, words: Words): HeadlineFigure {
  const leaving = clients.filter(({ segment }) => AT_RISK.includes(segment));
  const money = leaving.reduce((sum, { monetary }) => sum + monetary, 0);
  return {
    report: 'rfm',
    label: words.say(phrases.atRisk),
    value: words.number(leaving.length),
    note:
      leaving.length > 0 ? words.say(phrases.atStake, { money: words.money(money) }) : words.say(phrases.noneAtRisk),
  };
}

function flagged({ company: { periods }, managers }: Portfolio, words: Words): HeadlineFigure {
  const latest = periods[periods.length - 1]?.from;
  const count = managers.filter(({ flags }) => flags.some(({ to }) => to.from === latest)).length;
  const all = managers.length;
  return {
    report: 'portfolio-quality',
    label: words.say(phrases.flagged),
    value: words.number(count),
    note: words.say(phrases.ofPortfolios, { n: count, all }),
  };
}

const signed = (value: number, format: (value: number) => string): string => (value > 0 ? '+' : '') + format(value);

/** The flags with their names, as the portfolio report says them. */
export function flagTexts({ capability, result }: Answer, words: Words): readonly string[] {
  if (isProblem(result)) return [];
  return capability
    .pane(result, words)
    .flatMap((block) => (block.block === 'note' && block.tone === 'warning' ? [block.text] : []));
}

/** Which periods are compared: `3 кв. 2025 → 4 кв. 2025`. */
export function comparedPeriods({ capability, result }: Answer, words: Words): string {
  if (isProblem(result)) return '';
  const title = capability.pane(result, words).find((block: Block) => block.block === 'title');
  return title?.block === 'title' ? (title.subtitle ?? '') : '';
}
