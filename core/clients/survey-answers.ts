import { isoOf, type Day, type Span } from '../calendar/day';
import { periodStart } from '../calendar/period';
import { dayExtent } from './day-extent';
import { wantedSpan, type WindowSettings } from './window';
import { matchingKey } from '../grid/cell-text';
import type { Problem } from '../problem';
import { grouped } from '../rows/grouped';
import { NO_DAY, type Needed } from '../tables/tables';
import type { WavePeriod } from './wave-setting';

/** One answer that counts. */
export interface Answer {
  /** As spelled in the survey for the first time; null where the row names nobody. */
  readonly client: string | null;
  readonly day: Day | null;
  /** The first day of the wave; null for an answer without a date. */
  readonly wave: Day | null;
  readonly score: number;
  readonly comment: string | null;
}

/** What a survey says within a window. */
export interface SurveyAnswers {
  readonly window: Span;
  readonly rowsLater: number;
  /** Readable answers, superseded ones too. */
  readonly answers: number;
  /** People who were asked and did not answer; null where the table tells of none. */
  readonly unanswered: number | null;
  /** One answer of a client and wave, its latest; oldest first, those without a date before all. */
  readonly kept: readonly Answer[];
}

type Tables = Needed<'survey.score'>;
type Survey = Tables['survey'];
interface Settings extends WindowSettings {
  readonly period: WavePeriod;
}

/** The answers within the window before the as-of date; rows without a date count whatever the window. */
export function surveyAnswers({ survey, sales }: Tables, settings: Settings, asOf: Day): SurveyAnswers | Problem {
  const window = windowOfSurvey(survey, settings, asOf);
  const dayOf = dayOfRow(survey);
  const isWithin = (row: number) => {
    const day = dayOf(row);
    return day === null || (day >= window.from && day < window.to);
  };
  const rows = Array.from({ length: survey.rows }, (_, row) => row);
  const isEmpty = (row: number) => Number.isNaN(survey.score[row]!);
  const answered = rows.filter((row) => isWithin(row) && !isEmpty(row));
  if (answered.length === 0) return nothing(survey, window, asOf);
  const empty = rows.filter((row) => isEmpty(row) && (dayOf(row) !== null || (survey.client?.codes[row] ?? -1) >= 0));
  const later = rows.filter((row) => (dayOf(row) ?? -Infinity) >= asOf).length;
  return {
    window,
    rowsLater: later + (sales ? dayExtent(sales, asOf).rowsLater : 0),
    answers: answered.length,
    unanswered: empty.length === 0 ? null : empty.filter(isWithin).length,
    kept: latestOfWaves(answered.map(answerOf(survey, settings.period)).sort(byDay)),
  };
}

const byDay = (a: Answer, b: Answer): number => (a.day ?? -Infinity) - (b.day ?? -Infinity) || 0;

function dayOfRow({ day }: Survey): (row: number) => Day | null {
  return (row) => (day === undefined || day[row] === NO_DAY ? null : day[row]!);
}

function windowOfSurvey(survey: Survey, settings: Settings, asOf: Day): Span {
  const wanted = wantedSpan(settings, asOf);
  const to = Math.min(wanted.to, asOf);
  if (wanted.from !== NO_DAY) return { from: wanted.from, to };
  const days = Array.from(survey.day ?? []).filter((day) => day !== NO_DAY && day < asOf);
  return { from: days.reduce((first, day) => Math.min(first, day), to), to };
}

function nothing(survey: Survey, { from, to }: Span, asOf: Day): Problem {
  const days = Array.from(survey.day ?? []).filter((day) => day !== NO_DAY);
  if (days.length === 0) return { problem: 'no-rows', table: 'survey', skipped: 0 };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const text = (day: Day) => (day > NO_DAY ? isoOf(day) : '');
  return {
    problem: 'nothing-in-window',
    from: text(from),
    to: text(Math.min(to, asOf)),
    first: isoOf(first),
    last: isoOf(last),
  };
}

function answerOf(survey: Survey, period: WavePeriod): (row: number) => Answer {
  const { score, client, comment } = survey;
  const dayOf = dayOfRow(survey);
  const firstOf = new Map<string, string>();
  const spelled = (name: string): string => {
    const key = matchingKey(name);
    firstOf.set(key, firstOf.get(key) ?? name);
    return firstOf.get(key)!;
  };
  return (row) => {
    const name = client?.names[client.codes[row]!];
    const day = dayOf(row);
    return {
      client: name === undefined ? null : spelled(name),
      day,
      wave: day === null ? null : periodStart(day, period),
      score: score[row]!,
      comment: comment?.names[comment.codes[row]!] ?? null,
    };
  };
}

/** The latest answer of every client and wave, in their order; answers of nobody all count. */
function latestOfWaves(answers: readonly Answer[]): readonly Answer[] {
  const waves = grouped(
    answers.filter(({ client }) => client !== null),
    ({ client, wave }) => `${wave} ${client}`,
  );
  const latest = new Set([...waves.values()].map((own) => own[own.length - 1]!));
  return answers.filter((answer) => answer.client === null || latest.has(answer));
}

/** The answers of each wave, the oldest wave first; those without a date are in none. */
export function byWave(
  answers: readonly Answer[],
): readonly { readonly wave: Day; readonly answers: readonly Answer[] }[] {
  const dated = answers.filter(({ wave }) => wave !== null);
  return [...grouped(dated, ({ wave }) => wave!)]
    .map(([wave, own]) => ({ wave, answers: own }))
    .sort((a, b) => a.wave - b.wave);
}
