import { languages, type Language } from '../core';
import { google } from './services';

/** The language the user has chosen for Google, where it is one of ours; English otherwise. */
export const userLanguage = (): Language => languageOf(google.Session.getActiveUserLocale());

/** `uk`, `uk_UA` and `uk-UA` are Ukrainian. */
export const languageOf = (locale: string): Language =>
  languages.find((language) => locale.slice(0, 2).toLowerCase() === language) ?? 'en';
