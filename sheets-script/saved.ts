import { readSaved, type Saved } from '../core';
import { google } from './services';
import { openTexts, PIECE } from './writers/long-texts';
import { putOrTell } from './writers/property-room';

const KEY = 'clientele.saved';

/** What was saved in this file; null where nothing was, or where it is unreadable or from a newer version. */
export function loadSaved(): Saved | null {
  const properties = google.PropertiesService.getDocumentProperties();
  return readSaved(properties.getProperty(KEY) ?? openTexts(properties).get(KEY));
}

/** Keeps the user's choices with the file: in one property as long as they fit in. */
export function save(saved: Saved): void {
  const properties = google.PropertiesService.getDocumentProperties();
  const text = JSON.stringify(saved);
  if (text.length <= PIECE) return putOrTell(properties, { [KEY]: text });
  openTexts(properties).set(new Map([[KEY, text]]));
  properties.deleteProperty(KEY);
}
