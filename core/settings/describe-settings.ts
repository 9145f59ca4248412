import { dayOfIso } from '../calendar/day';
import { uncapitalised } from '../words/letter-case';
import type { Words } from '../words/words';
import type { Setting, Settings, SettingValue } from './settings';

/** The settings in force, one line each, in the user's words; days that are not set are left out. */
export function describeSettings(
  declared: Settings,
  values: Readonly<Record<string, SettingValue>>,
  words: Words,
): readonly string[] {
  return Object.entries(declared)
    .filter(([key]) => values[key] !== undefined && values[key] !== '' && String(values[key]) !== '')
    .map(([key, setting]) => `${words.say(setting.label)}: ${describeValue(setting, values[key]!, words)}`);
}

/** One value of a setting in the user's words, as it stands within a sentence. */
export function describeValue(setting: Setting, value: SettingValue, words: Words): string {
  switch (setting.kind) {
    case 'choice': {
      const phrase = setting.choices[String(value)];
      return phrase ? uncapitalised(words.say(phrase)) : String(value);
    }
    case 'day':
      return value === '' ? '' : words.day(dayOfIso(String(value)));
    case 'share':
      return share(Number(value), words);
    case 'list':
      return (value as readonly number[])
        .map((one) => (setting.unit === 'share' ? share(one, words) : words.number(one)))
        .join(' / ');
    case 'number':
      return words.number(Number(value));
  }
}

const share = (value: number, words: Words): string =>
  words.percent(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
