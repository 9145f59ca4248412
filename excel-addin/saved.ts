import type { Saved } from '../core';

const KEY = 'clientele';

/** What was saved in this workbook; null where nothing was, or where it is unreadable or from a newer version. */
export function loadSaved(): Promise<Saved | null> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : savedOf(setting.value);
  });
}

/** Keeps settings and column choices in the workbook; they are stored when the user saves the file. */
export function save(saved: Saved): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(saved));
    await context.sync();
  });
}

function savedOf(value: unknown): Saved | null {
  const saved = parsed(value);
  if (!isRecord(saved) || saved.version !== 1 || !isRecord(saved.settings) || !isRecord(saved.columns)) return null;
  const columns = Object.entries(saved.columns).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { version: 1, settings: saved.settings, columns: Object.fromEntries(columns) };
}

/** The value of a setting written as JSON; null where it is not JSON. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
