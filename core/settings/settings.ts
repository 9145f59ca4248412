import type { Phrase } from '../words/language';

interface Declared {
  readonly label: Phrase;
  readonly help?: Phrase;
}
export interface NumberSetting extends Declared {
  readonly kind: 'number';
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}
/** A share between 0 and 1, shown and typed as a percentage. */
export interface ShareSetting extends Declared {
  readonly kind: 'share';
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}
/** Increasing numbers, such as thresholds; the empty list may stand for "not set". */
export interface ListSetting extends Declared {
  readonly kind: 'list';
  readonly unit: 'share' | 'number';
  readonly standard: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly fewest: number;
  readonly longest: number;
}
export interface ChoiceSetting<C extends string = string> extends Declared {
  readonly kind: 'choice';
  readonly standard: C;
  readonly choices: Readonly<Record<C, Phrase>>;
}
/** A day as `2025-12-31`, or the empty text for "not set". */
export interface DaySetting extends Declared {
  readonly kind: 'day';
  readonly standard: '';
}
export type Setting = NumberSetting | ShareSetting | ListSetting | ChoiceSetting | DaySetting;
export type Settings = Readonly<Record<string, Setting>>;

type ValueOf<T extends Setting> = T extends { kind: 'choice'; choices: infer C }
  ? keyof C & string
  : T extends { kind: 'day' }
    ? string
    : T extends { kind: 'list' }
      ? readonly number[]
      : number;
export type SettingsOf<S extends Settings> = { readonly [K in keyof S]: ValueOf<S[K]> };
export type SettingValue = number | string | readonly number[];

/** The values that hold when the user has chosen nothing. */
export const standardsOf = <S extends Settings>(settings: S): SettingsOf<S> =>
  Object.fromEntries(
    Object.entries(settings).map(([key, setting]) => [key, setting.standard]),
  ) as unknown as SettingsOf<S>;
