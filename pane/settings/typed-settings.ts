import {
  isProblem,
  problemText,
  readSettings,
  type Language,
  type Setting,
  type Settings,
  type SettingValue,
  type Words,
} from '../../core';
import { settingWords as phrases } from '../words/settings';

/** Settings as the user sees and types them. */
export type Typed = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, SettingValue>>;

export const typedSettings = (settings: Settings, values: Values, language: Language): Typed =>
  Object.fromEntries(
    Object.entries(settings).map(([key, setting]) => [key, typed(setting, values[key] ?? setting.standard, language)]),
  );

function typed(setting: Setting, value: SettingValue, language: Language): string {
  switch (setting.kind) {
    case 'share':
      return percent(Number(value), language);
    case 'number':
      return plain(Number(value), language);
    case 'list':
      return (value as readonly number[])
        .map((one) => (setting.unit === 'share' ? percent : plain)(one, language))
        .join(' / ');
    default:
      return String(value);
  }
}

/** Without group separators, so that it can be read back. */
const plain = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

const percent = (share: number, language: Language): string =>
  `${plain(Math.round(share * 1e8) / 1e6, language)}${language === 'en' ? '%' : ' %'}`;

/** What was typed as values, or a sentence for every setting that can't be. */
export type ReadTyped = { readonly values: Values } | { readonly mistakes: Typed };

export function readTyped(settings: Settings, given: Typed, words: Words): ReadTyped {
  const mistakes = Object.entries(settings).flatMap(([key, setting]) => {
    const text = mistakeIn(setting, given[key] ?? '', words);
    return text === undefined ? [] : [[key, text] as const];
  });
  if (mistakes.length > 0) return { mistakes: Object.fromEntries(mistakes) };
  const read = readSettings(settings, given);
  if (isProblem(read)) throw new Error('Every setting was read by itself, so they can be read together.');
  return { values: read };
}

/** Why a typed value is not one of the setting, in the user's words. */
function mistakeIn(setting: Setting, given: string, words: Words): string | undefined {
  const read = readSettings({ setting }, { setting: given });
  if (!isProblem(read) || read.problem !== 'bad-setting') return undefined;
  return problemText(
    { ...read, setting: words.say(setting.label), value: given, allowed: allowedText(setting, words) },
    words,
  );
}

/** What a setting takes, as a person would type it. */
function allowedText(setting: Setting, words: Words): string {
  const { language } = words;
  switch (setting.kind) {
    case 'choice':
      return Object.values(setting.choices)
        .map((choice) => words.say(choice))
        .join(', ');
    case 'day':
      return words.day(45658);
    case 'list': {
      const one = setting.unit === 'share' ? percent : plain;
      const facts = {
        least: one(setting.least, language),
        most: one(setting.most, language),
        fewest: setting.fewest,
        longest: setting.longest,
      };
      return words.say(phrases.allowedList, facts);
    }
    case 'share':
      return `${percent(setting.least, language)} … ${percent(setting.most, language)}`;
    case 'number':
      return `${plain(setting.least, language)} … ${plain(setting.most, language)}`;
  }
}
