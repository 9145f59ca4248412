import type { Block, FiguresBlock, NoteBlock } from '../../blocks/blocks';
import { figure, figures, note, title } from '../../blocks/figure';
import { clientsWhere } from '../../blocks/table';
import { dayOfIso } from '../../calendar/day';
import type { ClientLines, Flag, Headline } from '../../first-screen';
import type { Words } from '../../words/words';
import type { NpsResult } from './nps';
import { answersList, shortList } from './lists';
import { crossTable, groupsTable, wavesChart, wavesTable } from './tables';
import { words as phrases } from './words';

/** Below so many answers the interval says more than the figure. */
const ENOUGH = 30;

/** The NPS sheet: the figure with its interval, whom to call and whom to ask, waves, groups, and every client's answer. */
export function report(result: NpsResult, words: Words): readonly Block[] {
  const hasClients = result.clients.length > 0;
  return [
    title(phrases.title, words),
    keyFigures(result, words),
    ...notes(result, words),
    ...shortList(result, 'call', words),
    ...(result.waves.length > 0 ? [wavesTable(result, words)] : []),
    ...(result.waves.length > 1 ? [wavesChart(words)] : []),
    ...groupsTable(result, words),
    ...(hasClients ? [crossTable(result, words)] : []),
    ...shortList(result, 'ask', words),
    ...(hasClients ? [answersList(result, words)] : []),
  ];
}

const rounded = (value: number | null, words: Words): string =>
  value === null ? '—' : words.number(Math.round(value));

function keyFigures(result: NpsResult, words: Words): FiguresBlock {
  const { total, answers, superseded, asked, responseRate } = result;
  const { say } = words;
  const share = (count: number) => ({ note: words.number(count) });
  return figures(
    scoreFigure(result, words),
    figure.count(
      say(phrases.answers),
      answers,
      superseded > 0 ? { note: say(phrases.superseded, { n: superseded }) } : {},
    ),
    ...(asked === null
      ? []
      : [figure.share(say(phrases.responseRate), responseRate, { note: say(phrases.ofAsked, { n: asked }) })]),
    figure.share(say(phrases.promoters), total.promoters / total.n, share(total.promoters)),
    figure.share(say(phrases.passives), total.passives / total.n, share(total.passives)),
    figure.share(say(phrases.detractors), total.detractors / total.n, share(total.detractors)),
  );
}

function scoreFigure({ total }: NpsResult, words: Words) {
  const { say } = words;
  const bounds = { low: rounded(total.low, words), high: rounded(total.high, words) };
  return total.n < ENOUGH
    ? figure.text(say(phrases.nps), say(phrases.intervalFirst, bounds), {
        note: say(phrases.fewAnswers, { nps: rounded(total.nps, words), n: total.n }),
      })
    : figure.count(say(phrases.nps), Math.round(total.nps ?? 0) + 0, { note: say(phrases.interval95, bounds) });
}

const toCall = (words: Words) => clientsWhere({ call: true }, words.say(phrases.toCall));
const toAsk = (words: Words) => clientsWhere({ ask: true }, words.say(phrases.toAsk));
const notLoyal = (words: Words) => clientsWhere({ notLoyal: true }, words.say(phrases.notLoyal));

/** What the clients to be called bring in a year. */
function atStake({ clients, call }: NpsResult): number {
  const names = new Set(call);
  return clients.reduce((sum, { client, revenue12 }) => sum + (names.has(client) ? revenue12 : 0), 0);
}

const callText = (result: NpsResult, words: Words): string =>
  words.say(phrases.callNote, { n: result.call.length, amount: words.money(atStake(result)) });

function changeText({ waves }: NpsResult, words: Words): { readonly text: string; readonly isWorse: boolean } | null {
  const last = waves[waves.length - 1];
  if (!last?.real) return null;
  const isWorse = last.change! < 0;
  const text = words.say(isWorse ? phrases.down : phrases.up, { n: Math.round(Math.abs(last.change!)) });
  return { text, isWorse };
}

function notes(result: NpsResult, words: Words): readonly NoteBlock[] {
  const { call, ask, clients } = result;
  const change = changeText(result, words);
  const lax = clients.filter(({ stage, score }) => stage === 'regular' && score <= 8).length;
  return [
    ...(change ? [(change.isWorse ? note.warning : note.good)(change.text)] : []),
    ...(call.length > 0 ? [note.warning(callText(result, words), toCall(words))] : []),
    ...(lax > 0 ? [note.plain(words.say(phrases.notLoyalNote, { n: lax }), notLoyal(words))] : []),
    ...(ask.length > 0 ? [note.good(words.say(phrases.askNote, { n: ask.length }), toAsk(words))] : []),
  ];
}

/** NPS with its interval, for the first screen. */
export function headline(result: NpsResult, words: Words): readonly Headline[] {
  const { nps, low, high } = result.total;
  const bounds = { low: rounded(low, words), high: rounded(high, words) };
  return [
    {
      label: words.say(phrases.nps),
      values: [{ text: rounded(nps, words) }],
      note: words.say(phrases.interval95, bounds),
      weight: atStake(result),
    },
  ];
}

/** Large clients that are unhappy, and a fall that is more than chance. */
export function flags(result: NpsResult, words: Words): readonly Flag[] {
  const change = changeText(result, words);
  const weight = atStake(result);
  return [
    ...(result.call.length > 0 ? [{ text: callText(result, words), opens: toCall(words), weight }] : []),
    ...(change?.isWorse ? [{ text: change.text, weight }] : []),
  ];
}

/** The client's latest answer, for its card. */
export function clientLines({ clients }: NpsResult, client: string, words: Words): ClientLines | undefined {
  const own = clients.find((one) => one.client === client);
  if (!own) return undefined;
  const day = own.on === null ? '' : `, ${words.day(dayOfIso(own.on))}`;
  const kind = words.say(phrases[own.kind]).toLowerCase();
  const before = own.previous === null ? '' : ` ${words.say(phrases.before, { score: own.previous })}`;
  const text = words.say(phrases.onCard, { score: own.score, kind, day }) + before;
  const look = { promoter: note.good, passive: note.plain, detractor: note.warning }[own.kind];
  return { blocks: [look(text + (own.comment === null ? '' : ` «${own.comment}»`))] };
}
