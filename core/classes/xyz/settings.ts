import type { PeriodKind } from '../../calendar/period';
import { periodWords } from '../../words/periods';
import type { ChoiceSetting, Settings, SettingsOf } from '../../settings/settings';
import { settingWords as words } from './setting-words';
import type { XyzRule } from './xyz-classes';

const period: ChoiceSetting<Exclude<PeriodKind, 'day'>> = {
  kind: 'choice',
  standard: 'month',
  choices: {
    week: words.week,
    month: periodWords.month,
    quarter: periodWords.quarter,
    half: periodWords.half,
    year: periodWords.year,
  },
  label: words.period,
  help: words.periodHelp,
};

/** How XYZ classes are made: shared by every capability that uses them. */
export const xyzSettings = {
  xyzMethod: {
    kind: 'choice',
    standard: 'pattern',
    choices: { pattern: words.pattern, cv: words.cv },
    label: words.method,
    help: words.methodHelp,
  },
  xyzPeriod: period,
  regularShare: {
    kind: 'share',
    standard: 0.75,
    least: 0.01,
    most: 1,
    label: words.regularShare,
    help: words.regularShareHelp,
  },
  cvCuts: {
    kind: 'choice',
    standard: '25-50',
    choices: {
      '25-50': words.cuts25,
      '10-25': words.cuts10,
      '50-100': words.cuts50,
      terciles: words.terciles,
      own: words.ownCuts,
    },
    label: words.cuts,
    help: words.cutsHelp,
  },
  cvThresholds: {
    kind: 'list',
    unit: 'number',
    standard: [25, 50],
    least: 1,
    most: 1000,
    fewest: 2,
    longest: 2,
    label: words.thresholds,
    help: words.thresholdsHelp,
  },
  deviation: {
    kind: 'choice',
    standard: 'population',
    choices: { population: words.population, sample: words.sample },
    label: words.deviation,
  },
} as const satisfies Settings;

type XyzRuleSettings = SettingsOf<typeof xyzSettings>;

export const xyzRule = ({ xyzMethod, xyzPeriod, regularShare, deviation, ...cuts }: XyzRuleSettings): XyzRule => ({
  method: xyzMethod,
  period: xyzPeriod,
  regularShare,
  cuts: cutsOf(cuts),
  deviation,
});

function cutsOf({ cvCuts, cvThresholds }: Pick<XyzRuleSettings, 'cvCuts' | 'cvThresholds'>): XyzRule['cuts'] {
  switch (cvCuts) {
    case '25-50':
      return [0.25, 0.5];
    case '10-25':
      return [0.1, 0.25];
    case '50-100':
      return [0.5, 1];
    case 'terciles':
      return 'terciles';
    case 'own':
      return [(cvThresholds[0] ?? 25) / 100, (cvThresholds[1] ?? 50) / 100];
  }
}
