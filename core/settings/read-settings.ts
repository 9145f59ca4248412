import { dayOfIso } from '../calendar/day';
import type { Problem } from '../problem';
import {
  standardsOf,
  type ListSetting,
  type Setting,
  type Settings,
  type SettingsOf,
  type SettingValue,
} from './settings';

/** What a user, a saved workbook or a command line gives: typed text or values. */
export type GivenSettings = Readonly<Record<string, unknown>>;

/**
 * The settings of one capability from what was given; what is not given takes its standard value, keys that are not
 * declared are ignored. Text is understood as a person types it: `75%`, `0,75`, `75; 95`. Shares above 1 are percentages.
 */
export function readSettings<S extends Settings>(declared: S, given: GivenSettings): SettingsOf<S> | Problem {
  const values: Record<string, SettingValue> = { ...(standardsOf(declared) as Record<string, SettingValue>) };
  for (const [key, setting] of Object.entries(declared)) {
    const wanted = Object.prototype.hasOwnProperty.call(given, key) ? given[key] : undefined;
    if (wanted === undefined || wanted === null) continue;
    const value = readValue(setting, wanted);
    if (value === undefined)
      return { problem: 'bad-setting', setting: key, value: shown(wanted), allowed: allowedValues(setting) };
    values[key] = value;
  }
  return values as SettingsOf<S>;
}

/** What was given, as far as a sentence can show it: a file that someone has edited may hold anything. */
function shown(given: unknown): string {
  const parts = Array.isArray(given) ? given.slice(0, MOST_SHOWN) : [given];
  return parts.map((part) => (typeof part === 'object' ? '…' : String(part).slice(0, LONGEST_SHOWN))).join('; ');
}

const MOST_SHOWN = 10;
const LONGEST_SHOWN = 100;

function readValue(setting: Setting, given: unknown): SettingValue | undefined {
  switch (setting.kind) {
    case 'number':
      return within(setting, readOne(given));
    case 'share':
      return within(setting, readShare(given));
    case 'list':
      return readList(setting, given);
    case 'choice':
      return typeof given === 'string' && Object.prototype.hasOwnProperty.call(setting.choices, given)
        ? given
        : undefined;
    case 'day':
      return given === '' || (typeof given === 'string' && Number.isFinite(dayOfIso(given))) ? given : undefined;
  }
}

const readOne = (given: unknown): number =>
  typeof given === 'number'
    ? given
    : typeof given === 'string' && given.trim() !== ''
      ? Number(given.trim().replace(',', '.'))
      : NaN;

function readShare(given: unknown): number {
  const percent = typeof given === 'string' && given.trim().endsWith('%');
  const value = percent ? readOne(String(given).trim().slice(0, -1)) : readOne(given);
  return percent || value > 1 ? value / 100 : value;
}

function within(limits: { least: number; most: number; whole?: true }, value: number): number | undefined {
  const fits = value >= limits.least && value <= limits.most && (!limits.whole || Number.isInteger(value));
  return fits ? value : undefined;
}

function readList(setting: ListSetting, given: unknown): readonly number[] | undefined {
  const parts = Array.isArray(given) ? given : typeof given === 'string' ? splitList(given) : [given];
  const values = parts.map((part) => within(setting, setting.unit === 'share' ? readShare(part) : readOne(part)));
  if (values.length < setting.fewest || values.length > setting.longest) return undefined;
  const increasing = values.every(
    (value, i) => value !== undefined && (i === 0 || value > (values[i - 1] ?? Infinity)),
  );
  return increasing ? (values as number[]) : undefined;
}

/** `75; 95`, `75/95`, `0.75,0.95`, `75 95`: a decimal comma is understood only beside another separator. */
function splitList(text: string): readonly string[] {
  const separator = /[;/|]/.test(text) ? /[;/|]/ : /\s/.test(text.trim()) && !/,\s/.test(text) ? /\s+/ : /,/;
  return text.trim() === '' ? [] : text.split(separator).map((part) => part.trim());
}

/** What a setting takes, for the message: `3…5`, `pattern, cv`, `75%; 95% (1–4: 0.01%…99.99%)`. */
export function allowedValues(setting: Setting): string {
  switch (setting.kind) {
    case 'choice':
      return Object.keys(setting.choices).join(', ');
    case 'day':
      return '2025-12-31';
    case 'list': {
      const typed = setting.standard.map((value) => asTyped(value, setting.unit)).join('; ');
      const limits = `${setting.fewest}–${setting.longest}: ${asTyped(setting.least, setting.unit)}…${asTyped(setting.most, setting.unit)}`;
      return typed ? `${typed} (${limits})` : limits;
    }
    default: {
      const unit = setting.kind === 'share' ? 'share' : 'number';
      return `${asTyped(setting.least, unit)}…${asTyped(setting.most, unit)}`;
    }
  }
}

const asTyped = (value: number, unit: 'share' | 'number'): string =>
  unit === 'share' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
