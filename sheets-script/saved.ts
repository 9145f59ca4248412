import type { Saved } from '../core';
import { google } from './services';

const KEY = 'clientele.saved';

/** What was saved in this file; null where nothing was, or where it is unreadable or from a newer version. */
export const loadSaved = (): Saved | null =>
  savedOf(parsed(google.PropertiesService.getDocumentProperties().getProperty(KEY)));

/** Keeps settings and column choices with the file. */
export function save(saved: Saved): void {
  google.PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(saved));
}

export function savedOf(saved: unknown): Saved | null {
  if (!isRecord(saved) || saved.version !== 1 || !isRecord(saved.settings) || !isRecord(saved.columns)) return null;
  const columns = Object.entries(saved.columns).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { version: 1, settings: saved.settings, columns: Object.fromEntries(columns) };
}

/** The value of a JSON text; null where it is none. */
export function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
