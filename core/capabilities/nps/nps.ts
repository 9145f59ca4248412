import { isoOf, type Day, type IsoDay } from '../../calendar/day';
import { periodAfter } from '../../calendar/period';
import { standings, type Standing } from '../../classes/standing';
import type { Stage } from '../../classes/stages/stages';
import { groupings } from '../../classes/groupings';
import { matchingKey } from '../../grid/cell-text';
import { isProblem, type Problem } from '../../problem';
import { grouped } from '../../rows/grouped';
import type { SettingsOf } from '../../settings/settings';
import {
  kindOfScore,
  netPromoter,
  npsChange,
  type AnswerKind,
  type NetPromoter,
  type NpsChange,
} from '../../stats/net-promoter';
import type { Needed, Tables } from '../../tables/tables';
import { byWave, surveyAnswers, type Answer } from '../../clients/survey-answers';
import type declaration from '.';

type NpsSettings = SettingsOf<typeof declaration.settings>;
/** One wave, and its change against the one listed before. */
export interface Wave extends NetPromoter, NpsChange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}
export interface NpsGroup extends NetPromoter {
  readonly by: string;
  readonly group: string | null;
}
export interface NpsClient {
  readonly client: string;
  readonly manager: string;
  readonly score: number;
  readonly on: IsoDay | null;
  readonly kind: AnswerKind;
  /** The answer of an earlier wave. */
  readonly previous: number | null;
  readonly abc: string | null;
  readonly stage: Stage | null;
  readonly revenue12: number;
  readonly comment: string | null;
}
/** Would the clients recommend us: in all, by wave and group, client by client. */
export interface NpsResult {
  readonly window: { readonly from: IsoDay; readonly to: IsoDay };
  readonly rowsLater: number;
  /** All readable answers, superseded ones too. */
  readonly answers: number;
  /** With those who were asked and did not answer; null where the table tells of none. */
  readonly asked: number | null;
  readonly responseRate: number | null;
  /** Earlier answers of a client in one wave. */
  readonly superseded: number;
  readonly total: NetPromoter;
  readonly waves: readonly Wave[];
  readonly groups: readonly NpsGroup[];
  /** The latest answer of every client, by revenue of the last 365 days. */
  readonly clients: readonly NpsClient[];
  /** Promoters to ask for a referral; detractors of class A or B to call; regular clients against promoters. */
  readonly ask: readonly string[];
  readonly call: readonly string[];
  readonly cross: Readonly<Record<'regularPromoters' | 'regularOthers' | 'otherPromoters' | 'others', number>>;
}

/** The net promoter score of a survey; `nothing-in-window` without an answer before the as-of date. */
export function nps(tables: Needed<'survey.score'>, settings: NpsSettings, asOf: Day): NpsResult | Problem {
  const read = surveyAnswers(tables, settings, asOf);
  if (isProblem(read)) return read;
  const { window, rowsLater, answers, unanswered, kept } = read;
  const standingOf = standings(tables, asOf);
  const clients = clientsOf(kept, standingOf);
  const asked = unanswered === null ? null : answers + unanswered;
  return {
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    rowsLater,
    answers,
    asked,
    responseRate: asked === null ? null : answers / asked,
    superseded: answers - kept.length,
    total: netPromoter(scoresOf(kept)),
    waves: wavesOf(kept, settings.period),
    groups: groupsOf(kept, tables, standingOf),
    clients,
    ask: toAsk(clients, tables),
    call: clients
      .filter(({ kind, abc }) => kind === 'detractor' && /^[AB]$/.test(abc ?? ''))
      .map(({ client }) => client),
    cross: crossOf(clients),
  };
}

const scoresOf = (answers: readonly Answer[]): readonly number[] => answers.map(({ score }) => score);

/** By wave, oldest first, each against the one before. */
function wavesOf(kept: readonly Answer[], period: NpsSettings['period']): readonly Wave[] {
  const waves = byWave(kept).map(({ wave, answers }) => ({ wave, own: netPromoter(scoresOf(answers)) }));
  return waves.map(({ wave, own }, i) => {
    const before = waves[i - 1]?.own;
    const span = { from: isoOf(wave), to: isoOf(periodAfter(wave, period)) };
    return { ...span, ...own, ...npsChange(before, own) };
  });
}

type StandingOf = (client: string) => Standing;
/** Every grouping holds all kept answers: the largest group first, answers of no group last. */
function groupsOf(kept: readonly Answer[], { clients }: Tables, standingOf: StandingOf): readonly NpsGroup[] {
  return groupings(standingOf, clients).flatMap(({ by, groupOf, nobody }) =>
    [...grouped(kept, ({ client }) => (client === null ? nobody : groupOf(client)))]
      .map(([group, answers]): NpsGroup => ({ by, group, ...netPromoter(scoresOf(answers)) }))
      .sort((a, b) => Number(a.group === null) - Number(b.group === null) || b.n - a.n),
  );
}

/** The latest kept answer of every client and the one before it. */
function clientsOf(kept: readonly Answer[], standingOf: StandingOf): readonly NpsClient[] {
  const byClient = grouped(
    kept.filter(({ client }) => client !== null),
    ({ client }) => client!,
  );
  const clients = [...byClient].map(([name, answers]): NpsClient => {
    const latest = answers[answers.length - 1]!;
    const { client, manager, abc, stage, revenue12 } = standingOf(name);
    return {
      ...{ client, manager, score: latest.score, on: latest.day === null ? null : isoOf(latest.day) },
      ...{ kind: kindOfScore(latest.score), previous: answers[answers.length - 2]?.score ?? null },
      ...{ abc, stage, revenue12, comment: latest.comment },
    };
  });
  return clients.sort((a, b) => b.revenue12 - a.revenue12 || (a.client < b.client ? -1 : 1));
}

/** Promoters that are not lost and have recommended nobody yet. */
function toAsk(clients: readonly NpsClient[], { clients: table }: Tables): readonly string[] {
  const named = new Set((table?.referredBy?.names ?? []).map((name) => matchingKey(name)));
  return clients
    .filter(({ kind, stage, client }) => kind === 'promoter' && stage !== 'lost' && !named.has(matchingKey(client)))
    .map(({ client }) => client);
}

function crossOf(clients: readonly NpsClient[]): NpsResult['cross'] {
  const cross = { regularPromoters: 0, regularOthers: 0, otherPromoters: 0, others: 0 };
  for (const { stage, kind } of clients) {
    const promotes = kind === 'promoter';
    if (stage === 'regular') cross[promotes ? 'regularPromoters' : 'regularOthers']++;
    else cross[promotes ? 'otherPromoters' : 'others']++;
  }
  return cross;
}
