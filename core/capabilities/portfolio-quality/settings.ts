import type { NumberSetting, Settings, SettingsOf } from '../../settings/settings';
import type { Phrase } from '../../words/language';
import { words } from './words';

const weight = (standard: number, label: Phrase): NumberSetting => ({
  kind: 'number',
  standard,
  least: 0,
  most: 100,
  label,
});

/** What is a fall worth a flag, and what a class is worth in the quality index. */
export const qualitySettings = {
  fall: { kind: 'share', standard: 0.05, least: 0, most: 1, label: words.fall, help: words.fallHelp },
  weightA: { ...weight(1, words.weightA), help: words.weightHelp },
  weightB: weight(0.5, words.weightB),
  weightC: weight(0, words.weightC),
  weightD: weight(0, words.weightD),
  weightE: weight(0, words.weightE),
} as const satisfies Settings;
export type QualitySettings = SettingsOf<typeof qualitySettings>;
