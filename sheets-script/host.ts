import type { Host, Language, Page, Place, Saved } from '../core';
import { withDocumentLock } from './document-lock';
import { readGrid, type TakeRows } from './reading/read-grid';
import { readPlaces } from './reading/places';
import { loadSaved, save } from './saved';
import { readSheets } from './sheets';
import type { Spreadsheet } from './services';
import { deadlineFrom, type Deadline } from './time-limit';
import { writePages } from './writers/write-pages';

/** What the host knows and a page does not say. */
export interface Manner {
  /** Days in reports are written the way this language writes them, where pages come without one. */
  readonly language: Language;
  readonly deadline: Deadline;
}

/** A file that is open in Google Sheets; it answers at once. */
export function sheetsHost(
  spreadsheet: Spreadsheet,
  { language: ofHost = 'ru', deadline = deadlineFrom(Date.now()) }: Partial<Manner> = {},
) {
  return {
    places: () => readPlaces(spreadsheet),
    sheets: () => readSheets(spreadsheet),
    readGrid: (place: Place, take: TakeRows, most = place.rows) =>
      readGrid(spreadsheet, place, { take, most, deadline }),
    writePages: (pages: readonly Page[], language: Language = ofHost) =>
      withDocumentLock(() => writePages(spreadsheet, pages, { language, deadline })),
    load: loadSaved,
    save: (saved: Saved) => withDocumentLock(() => save(saved)),
  } satisfies Host;
}
