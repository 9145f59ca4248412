import type { GridFacts, Place, Row } from '../../core';
import type { Sheet, Spreadsheet } from '../services';
import type { Deadline } from '../time-limit';
import { trouble } from '../trouble';
import { cellsOf } from './cells-of';
import { chunksOf, type Rows } from './chunks';
import { serialsInZone } from './dates';
import { factsOf } from './grid-facts';

/** Rows whose dates are looked at: headings and the first data rows below them. */
const HEAD = 220;

export interface Chunk {
  readonly rows: readonly Row[];
  /** What is known of the grid: with its first rows only. */
  readonly facts: GridFacts | null;
}
export type TakeRows = (rows: readonly Row[]) => void;

/** Hands over the first `most` rows of a place in as few calls as are needed. */
export function readGrid(
  spreadsheet: Spreadsheet,
  place: Place,
  { take, most, deadline }: { take: TakeRows; most: number; deadline: Deadline },
): GridFacts {
  const reader = openPlace(spreadsheet, place);
  let facts = reader.facts([]);
  for (const rows of chunksOf(place, most)) {
    deadline.check();
    const chunk = reader.read(rows);
    facts = chunk.facts ?? facts;
    take(chunk.rows);
  }
  return facts;
}

/** Reads a place piece by piece. */
export function openPlace(spreadsheet: Spreadsheet, place: Place) {
  const sheet = sheetOf(spreadsheet, place);
  const serialOf = serialsInZone(spreadsheet.getSpreadsheetTimeZone());
  const facts = (head: readonly (readonly unknown[])[]) => factsOf(head, spreadsheet.getSpreadsheetLocale());
  return {
    facts,
    read({ first, count }: Rows): Chunk {
      const range = sheet.getRange(place.top + first, place.left, count, place.columns);
      const values: readonly (readonly unknown[])[] = range.getValues();
      return { rows: cellsOf(values, serialOf), facts: first === 0 ? facts(values.slice(0, HEAD)) : null };
    },
  };
}

function sheetOf(spreadsheet: Spreadsheet, { sheet: name }: Place): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw trouble('no-sheet', { sheet: name });
  return sheet;
}
