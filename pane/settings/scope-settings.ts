import {
  capabilities,
  isoOf,
  readSettings,
  isProblem,
  type Day,
  type Setting,
  type SettingValue,
  type Settings,
} from '../../core';

/** What says which sales the reports look at, and what they measure. It holds for all of them, so that their figures go together. */
const KEYS = ['period', 'window', 'from', 'to', 'measure'];

export const isScopeSetting = (key: string): boolean => KEYS.includes(key);

/** The declarations of these settings, of the first report that has each. */
export const scopeSettings: Settings = Object.fromEntries(
  KEYS.flatMap((key): readonly (readonly [string, Setting])[] => {
    const declared = capabilities.map(({ settings }) => settings[key]).find((one) => one !== undefined);
    return declared ? [[key, declared]] : [];
  }),
);

/** The values in force; standard ones where what is kept can't be read. */
export function scopeValues(given: Readonly<Record<string, unknown>>): Readonly<Record<string, SettingValue>> {
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => isScopeSetting(key)));
  const read = readSettings(scopeSettings, own);
  return isProblem(read) ? (readSettings(scopeSettings, {}) as Readonly<Record<string, SettingValue>>) : read;
}

/** The days of a window only matter where the window is from one to the other. */
export const isInForce = (key: string, values: Readonly<Record<string, SettingValue>>): boolean =>
  (key !== 'from' && key !== 'to') || values.window === 'from-to';

/** All sales, no days and revenue are what anybody expects; only something else is worth telling. */
export const isTold = (key: string, values: Readonly<Record<string, SettingValue>>): boolean =>
  key === 'period' || values[key] !== scopeSettings[key]?.standard;

export const isoOrNothing = (day: Day | null): string => (day === null ? '' : isoOf(day));
