import type { GridFacts, Place, Row } from '../../core';
import type { Sheet, Spreadsheet } from '../services';
import type { Deadline } from '../time-limit';
import { cellsOf } from './cells-of';
import { serialsInZone } from './dates';
import { factsOf } from './grid-facts';

/** Cells in one request: about 6 MB of Cyrillic text. */
export const CELLS = 100_000;
/** Rows whose dates are looked at: headings and the first data rows below them. */
const HEAD = 220;

/** Consecutive rows of a place, the first of them counted from 0. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}
export interface Chunk {
  readonly rows: readonly Row[];
  /** What is known of the grid: with its first rows only. */
  readonly facts: GridFacts | null;
}

/** Hands over the first `most` rows of a place in as few requests as are needed. */
export function readGrid(
  spreadsheet: Spreadsheet,
  place: Place,
  { take, most = place.rows, deadline }: { take: (rows: readonly Row[]) => void; most?: number; deadline: Deadline },
): GridFacts {
  const reader = openPlace(spreadsheet, place);
  let facts: GridFacts | null = null;
  const rows = Math.min(most, place.rows);
  for (let first = 0; first < rows; first += rowsAtOnce(place)) {
    deadline.check();
    const chunk = reader.read({ first, count: Math.min(rowsAtOnce(place), rows - first) });
    facts = facts ?? chunk.facts;
    take(chunk.rows);
  }
  return facts ?? factsOf([], spreadsheet.getSpreadsheetLocale());
}

export const rowsAtOnce = ({ columns }: Pick<Place, 'columns'>): number => Math.max(1, Math.floor(CELLS / columns));

/** Reads a place piece by piece. */
export function openPlace(spreadsheet: Spreadsheet, place: Place): { read(rows: Rows): Chunk } {
  const sheet = sheetOf(spreadsheet, place);
  const serialOf = serialsInZone(spreadsheet.getSpreadsheetTimeZone());
  return {
    read({ first, count }) {
      const values: readonly (readonly unknown[])[] = sheet
        .getRange(place.top + first, place.left, count, place.columns)
        .getValues();
      const facts = first === 0 ? factsOf(values.slice(0, HEAD), spreadsheet.getSpreadsheetLocale()) : null;
      return { rows: cellsOf(values, serialOf), facts };
    },
  };
}

function sheetOf(spreadsheet: Spreadsheet, { sheet: name }: Place): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet “${name}” any more.`);
  return sheet;
}
