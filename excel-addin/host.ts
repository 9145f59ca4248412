import type { Host, Language } from '../core';
import { readGrid } from './reading/read-grid';
import { readPlaces } from './reading/places';
import { loadSaved, save } from './saved';
import { writePages } from './writers/write-pages';

/** The workbook that is open in Excel. Days in reports are written the way the language writes them. */
export function excelHost(language: Language = 'ru'): Host {
  let date1904 = false;
  return {
    places: readPlaces,
    async readGrid(place, take, most) {
      const facts = await readGrid(place, take, most);
      date1904 = facts.date1904;
      return facts;
    },
    writePages: (pages) => writePages(pages, { language, date1904 }),
    load: loadSaved,
    save,
  };
}
