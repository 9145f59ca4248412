import type { Block, NoteBlock } from '../../blocks/blocks';
import { figure, figures, note, title } from '../../blocks/figure';
import { namesManagers } from '../../clients/managers';
import type { ClientLines, Flag, Headline } from '../../first-screen';
import { terms } from '../../blocks/terms';
import type { Words } from '../../words/words';
import type { ConcentrationResult } from './concentration';
import { largest, leavingTable, lorenzChart, lorenzTable, managersTable, topTable } from './tables';
import { words as phrases } from './words';

/** Rules of thumb: beyond these shares of the revenue a base depends on one client, on five. */
const ONE_CLIENT = 0.1;
const FIVE_CLIENTS = 0.4;

/** The concentration sheet: key figures with a verdict, the largest clients, what goes with each, managers, the Lorenz curve. */
export function report(result: ConcentrationResult, words: Words): readonly Block[] {
  return [
    title(phrases.title, words),
    keyFigures(result, words),
    ...notes(result, words),
    topTable(result, words),
    lorenzChart(words),
    leavingTable(result, words),
    ...(namesManagers(result.managers) ? [managersTable(result, words)] : []),
    lorenzTable(result, words),
  ];
}

function keyFigures(result: ConcentrationResult, words: Words): Block {
  const { say } = words;
  const [one, five] = result.top as readonly [ConcentrationResult['top'][number], ConcentrationResult['top'][number]];
  return figures(
    figure.share(say(phrases.top1), one.share, { note: result.leaving[0]!.client }),
    figure.share(say(phrases.top5), five.share, { note: words.money(five.revenue) }),
    figure.number(say(phrases.effective), result.effective, {
      note: say(phrases.ofClients, { clients: result.clients }),
    }),
    figure.count(say(phrases.hhi), Math.round(result.hhi * 10000), { note: say(phrases.hhiNote) }),
    figure.ratio(say(phrases.gini), result.gini, { note: say(phrases.giniNote) }),
    figure.money(say(terms.revenue.header), result.revenue),
  );
}

function notes(result: ConcentrationResult, words: Words): readonly NoteBlock[] {
  const { notPositive } = result;
  const warnings = warningsOf(result, words);
  return [
    ...warnings.map(({ text, clients }) => note.warning(text, largest(clients, words))),
    ...(warnings.length === 0 ? [note.good(words.say(phrases.fine))] : []),
    ...(notPositive.clients > 0
      ? [note.plain(words.say(phrases.notPositive, { ...notPositive, amount: words.money(notPositive.amount) }))]
      : []),
  ];
}

interface Warning {
  readonly text: string;
  readonly clients: 1 | 5;
  readonly revenue: number;
}

function warningsOf({ top, leaving }: ConcentrationResult, words: Words): readonly Warning[] {
  const [one, five] = [top[0]!, top[1]!];
  const [first] = leaving;
  const facts = { client: first!.client, share: words.percent(one.share), amount: words.money(one.revenue) };
  const ofFive = { n: five.clients, share: words.percent(five.share) };
  return [
    ...(one.share > ONE_CLIENT
      ? [{ text: words.say(phrases.oneTooLarge, facts), clients: 1, revenue: one.revenue } as const]
      : []),
    ...(five.share > FIVE_CLIENTS
      ? [{ text: words.say(phrases.fiveTooLarge, ofFive), clients: 5, revenue: five.revenue } as const]
      : []),
  ];
}

/** The largest client's share, for the first screen. */
export const headline = ({ top, leaving }: ConcentrationResult, words: Words): readonly Headline[] => [
  {
    label: words.say(phrases.top1),
    values: [{ text: words.percent(top[0]!.share) }],
    note: leaving[0]!.client,
    weight: top[0]!.revenue,
  },
];

/** Where the base depends on one client or on five. */
export const flags = (result: ConcentrationResult, words: Words): readonly Flag[] =>
  warningsOf(result, words).map(({ text, clients, revenue }) => ({
    text,
    opens: largest(clients, words),
    weight: revenue,
  }));

/** What goes with one of the largest clients, for its card. */
export function clientLines({ leaving }: ConcentrationResult, client: string, words: Words): ClientLines | undefined {
  const place = leaving.findIndex((own) => own.client === client);
  const own = leaving[place];
  if (!own) return undefined;
  const facts = { place: place + 1, share: words.percent(own.share) };
  const text = [
    words.say(phrases.onCard, facts),
    ...(own.newClientsToReplace === null
      ? []
      : [words.say(phrases.replaceOnCard, { n: words.number(own.newClientsToReplace, 1) })]),
  ].join(' ');
  return { blocks: [own.share > ONE_CLIENT ? note.warning(text) : note.plain(text)] };
}
