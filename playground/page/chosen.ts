import { languages, type Language } from '../../core';
import type { Kind } from './grid/grid';

/** The language the address asks for (`?language=uk`), else the browser's where it is one of ours, else English. */
export function chosenLanguage(search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get('language');
  return languages.find((each) => each === asked) ?? languages.find((each) => browser.startsWith(each)) ?? 'en';
}

/** The product the address asks for (`?kind=sheets`), else Excel. */
export const chosenKind = (search: string): Kind =>
  new URLSearchParams(search).get('kind') === 'sheets' ? 'sheets' : 'excel';
