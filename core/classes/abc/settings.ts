import type { Settings, SettingsOf } from '../../settings/settings';
import type { AbcRule } from './abc-classes';
import { abcWords as words } from './words';

/** How ABC classes are made: shared by every capability that uses them. */
export const abcSettings = {
  thresholds: {
    kind: 'list',
    unit: 'share',
    standard: [0.75, 0.95],
    least: 0.0001,
    most: 0.9999,
    fewest: 1,
    longest: 4,
    label: words.thresholds,
    help: words.thresholdsHelp,
  },
  crossing: {
    kind: 'choice',
    standard: 'down',
    choices: { down: words.crossingDown, up: words.crossingUp },
    label: words.crossing,
  },
  method: {
    kind: 'choice',
    standard: 'cumulative',
    choices: { cumulative: words.methodCumulative, sum: words.methodSum, tangent: words.methodTangent },
    label: words.method,
  },
} as const satisfies Settings;

export const abcRule = ({ method, thresholds, crossing }: SettingsOf<typeof abcSettings>): AbcRule => ({
  method,
  thresholds,
  crossing,
});
