import type { Problem } from '../../problem';
import type { ListSetting, Settings, SettingsOf } from '../../settings/settings';
import { perDimension, type RfmRule } from './rfm-scores';
import { settingWords as words } from './setting-words';

type BoundsOf = Pick<ListSetting, 'standard' | 'least' | 'most' | 'label' | 'help'>;
const boundsList = (bounds: BoundsOf): ListSetting => ({
  kind: 'list',
  unit: 'number',
  fewest: 0,
  longest: 4,
  ...bounds,
});

/** How RFM scores are made. */
export const rfmSettings = {
  bins: { kind: 'number', standard: 5, least: 3, most: 5, whole: true, label: words.bins, help: words.binsHelp },
  rfmMethod: {
    kind: 'choice',
    standard: 'quantiles',
    choices: { quantiles: words.quantiles, bounds: words.bounds },
    label: words.method,
    help: words.methodHelp,
  },
  recencyBounds: boundsList({
    standard: [30, 90, 180, 365],
    least: 1,
    most: 36500,
    label: words.recencyBounds,
    help: words.recencyBoundsHelp,
  }),
  frequencyBounds: boundsList({
    standard: [2, 3, 5, 10],
    least: 1,
    most: 1e6,
    label: words.frequencyBounds,
    help: words.frequencyBoundsHelp,
  }),
  monetaryBounds: boundsList({
    standard: [],
    least: 0.01,
    most: 1e15,
    label: words.monetaryBounds,
    help: words.monetaryBoundsHelp,
  }),
} as const satisfies Settings;

type RfmRuleSettings = SettingsOf<typeof rfmSettings>;

/** The rule, or a problem where a list of bounds does not make as many scores as are asked for. */
export function rfmRule(settings: RfmRuleSettings): RfmRule | Problem {
  const { bins, rfmMethod } = settings;
  if (rfmMethod === 'quantiles') return { bins, bounds: perDimension(() => null) };
  for (const setting of ['recencyBounds', 'frequencyBounds', 'monetaryBounds'] as const) {
    const bounds = settings[setting];
    if (bounds.length === 0 || bounds.length === bins - 1) continue;
    const { least, most } = rfmSettings[setting];
    return {
      problem: 'bad-setting',
      setting,
      value: bounds.join('; '),
      allowed: `${least} < … < ${most} (${bins - 1})`,
    };
  }
  const givenOrNull = (bounds: readonly number[]) => (bounds.length > 0 ? bounds : null);
  return { bins, bounds: perDimension((dimension) => givenOrNull(settings[`${dimension}Bounds`])) };
}
