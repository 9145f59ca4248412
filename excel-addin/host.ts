import type { Host, Language } from '../core';
import { readGrid } from './reading/read-grid';
import { readPlaces } from './reading/places';
import { loadSaved, save } from './saved';
import { readSheets } from './sheets';
import { inWords } from './trouble';
import { oneAtATime } from './writers/one-at-a-time';
import { writePages } from './writers/write-pages';

/**
 * The workbook that is open in Excel; `ofHost` is the language where a page comes without one. What goes wrong is told in
 * that language, with what to do next.
 */
export function excelHost(ofHost: Language = 'ru'): Host {
  let date1904 = false;
  return {
    places: () => inWords(ofHost, readPlaces),
    sheets: () => inWords(ofHost, readSheets),
    async readGrid(place, take, most) {
      const facts = await inWords(ofHost, () => readGrid(place, take, most));
      date1904 = facts.date1904;
      return facts;
    },
    writePages: (pages, language = ofHost) =>
      oneAtATime(() => inWords(language, () => writePages(pages, { language, date1904 }))),
    load: () => inWords(ofHost, loadSaved),
    save: (saved) => inWords(ofHost, () => save(saved)),
  };
}
