import type { GridFacts, Language } from '../../core';
import type { PaneHost } from '../../pane';
import { chunksOf } from '../reading/chunks';
import { call } from './call';
import { watch } from './watch';

const NOTHING_KNOWN: GridFacts = { date1904: false, dateColumns: [] };

/** The file beside the pane: the script reads and writes, all the computing is done here, where no time limit holds. */
export const sheetsPaneHost = (ofUser: Language): PaneHost => ({
  kind: 'sheets',
  language: ofUser,
  theme: 'light', // Google Sheets tells no theme, and has no dark one on the web
  places: () => call('places'),
  sheets: () => call('sheets'),
  async readGrid(place, take, most = place.rows) {
    let facts = NOTHING_KNOWN;
    for (const rows of chunksOf(place, most)) {
      const chunk = await call('readGrid', place, rows);
      facts = chunk.facts ?? facts;
      take(chunk.rows);
    }
    return facts;
  },
  writePages: (pages, language = ofUser) => call('writePages', pages, language),
  load: () => call('load'),
  async save(saved) {
    await call('save', saved);
  },
  async show(sheet, address) {
    await call('show', sheet, address ?? null);
  },
  async insertFormula(formula) {
    await call('insertFormula', formula);
  },
  addSheet: (data, language) => call('addSheet', data, language),
  locale: () => call('locale'),
  watch,
});
