import { languages, type Language } from '../words/language';
import type { Made, Saved } from '../memory';
import type { Request } from '../reports/request';
import { tableNames } from '../schema/schema';

/** Where nothing has been chosen. */
export const nothingSaved: Saved = { version: 1, settings: {}, columns: {} };

/**
 * What a host has kept, a JSON text, as it may be used; null where there is nothing, or where it is unreadable or from a
 * newer version. Parts that are not what they should be are left out.
 */
export function readSaved(stored: unknown): Saved | null {
  const saved = jsonIn(stored);
  if (!isRecord(saved) || saved.version !== 1 || !isRecord(saved.settings) || !isRecord(saved.columns)) return null;
  const { settings, sheet, sheets, language, favourites, folded, made } = saved;
  return {
    version: 1,
    settings,
    columns: pick(saved.columns, isText),
    ...(isText(sheet) && { sheet }),
    ...(isRecord(sheets) && { sheets: sheetsIn(sheets) }),
    ...(isLanguage(language) && { language }),
    ...(Array.isArray(favourites) && { favourites: favourites.filter(isText) }),
    ...(Array.isArray(folded) && { folded: folded.filter(isText) }),
    ...(isRecord(made) && { made: pick(made, isMade) }),
    ...(saved.unseen === true && { unseen: true }),
  };
}

/** What is asked for where the user names nothing but reports: the rest is what was saved. */
export function requestFrom(saved: Saved | null, reports: readonly string[]): Request {
  const { settings, columns, sheet, sheets } = saved ?? nothingSaved;
  return { reports, settings, columns, ...(sheet !== undefined && { sheet }), ...(sheets && { sheets }) };
}

/** With what these reports were made from, in place of what they were made from before. */
export const withMade = (saved: Saved, made: Readonly<Record<string, Made>>): Saved => ({
  ...saved,
  made: { ...saved.made, ...made },
});

/** The value of a text that is JSON; null for anything else. */
export function jsonIn(stored: unknown): unknown {
  if (typeof stored !== 'string') return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** The sheets of tables that there are. */
const sheetsIn = (sheets: Record<string, unknown>): NonNullable<Saved['sheets']> =>
  Object.fromEntries(Object.entries(pick(sheets, isText)).filter(([table]) => tableNames.some((one) => one === table)));

const isMade = (value: unknown): value is Made =>
  isRecord(value) &&
  isRecord(value.data) &&
  isText(value.terms) &&
  isText(value.data.hash) &&
  (value.language === undefined || isLanguage(value.language));

const pick = <T>(record: Record<string, unknown>, fits: (value: unknown) => value is T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => fits(entry[1])));
