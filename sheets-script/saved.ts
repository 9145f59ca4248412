import { readSaved, type Saved } from '../core';
import { google } from './services';

const KEY = 'clientele.saved';

/** What was saved in this file; null where nothing was, or where it is unreadable or from a newer version. */
export const loadSaved = (): Saved | null =>
  readSaved(google.PropertiesService.getDocumentProperties().getProperty(KEY));

/** Keeps the user's choices with the file. */
export function save(saved: Saved): void {
  google.PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(saved));
}
