import { isError, type Cell } from '../grid/cell';
import { cleanText, isPlain, keyOf, textOf } from '../grid/cell-text';
import { isTotalsLabel } from '../grid/totals-row';
import { growing, type CellState, type ColumnReader } from './column-reader';
import { nameTable, type NameTable } from './name-table';
import type { TextColumn } from './tables';

export interface InternOptions {
  /** What of a cell's text is kept; all of it when left out. */
  readonly pick?: (text: string) => string;
  /** Names that are labels of totals rows, or this header, are pointed out. */
  readonly labels?: { readonly header: string };
}

const BLANK = -1;
const NEW = -2;

/**
 * Codes names as they come: spellings that differ only in case, white space or Unicode composition share a code, and the first
 * of them is the one displayed.
 */
export function internText({ pick, labels }: InternOptions = {}): ColumnReader<TextColumn> {
  const codes = growing((length) => new Int32Array(length));
  const names: string[] = [];
  const lookup: Lookup = {
    table: nameTable(),
    remembered: new Map(),
    pick,
    header: labels && keyOf(cleanText(labels.header)),
    code: BLANK,
    name: '',
  };
  let last: string | null = null;
  return {
    read(cell: Cell | undefined) {
      if (typeof cell === 'string') {
        if (cell === last) return 'filled';
        const state = !pick && isPlain(cell) ? find(lookup, cell, cell) : findUnclean(lookup, cell);
        last = lookup.code >= 0 ? cell : null;
        return state;
      }
      last = null;
      return typeof cell === 'number' ? findUnclean(lookup, cell) : find(lookup, textOf(cell), keyOf(textOf(cell)));
    },
    keep(row) {
      if (lookup.code === NEW) {
        lookup.code = lookup.table.add();
        names.push(lookup.name);
      }
      codes.put(row, lookup.code);
    },
    end: (rows) => ({ codes: codes.end(rows), names }),
  };
}

interface Lookup {
  readonly table: NameTable;
  /** Codes of cells that had to be cleaned or turned into text first. */
  readonly remembered: Map<string | number, number>;
  readonly pick: ((text: string) => string) | undefined;
  /** Key of the header, where labels are to be pointed out. */
  readonly header: string | undefined;
  /** What the last look gave: a code, BLANK, or NEW for the name below. */
  code: number;
  name: string;
}

function find(lookup: Lookup, clean: string, key: string): CellState {
  lookup.code = clean === '' ? BLANK : lookup.table.find(key);
  if (lookup.code >= 0) return 'filled';
  if (clean === '') return 'blank';
  if (clean.startsWith('#') && isError(clean)) return 'error';
  if (lookup.header !== undefined && isTotalsLabel(clean)) return 'totals';
  lookup.code = NEW;
  lookup.name = clean;
  return lookup.header !== undefined && keyOf(clean) === lookup.header ? 'header' : 'filled';
}

function findUnclean(lookup: Lookup, cell: string | number): CellState {
  const known = lookup.remembered.get(cell);
  if (known !== undefined) {
    lookup.code = known;
    return 'filled';
  }
  const text = textOf(cell);
  const clean = cleanText(lookup.pick ? lookup.pick(text) : text);
  const state = find(lookup, clean, keyOf(clean));
  if (lookup.code >= 0) lookup.remembered.set(cell, lookup.code);
  return state;
}
