import { isError, type Cell } from '../grid/cell';
import { cleanText, keyOf, matchingKey, textOf } from '../grid/cell-text';
import { isTotalsLabel } from '../grid/totals-row';
import { growing, type CellState, type ColumnReader } from './column-reader';
import { NOT_PLAIN, nameTable, type NameTable } from './name-table';
import type { TextColumn } from './tables';

export interface InternOptions {
  /** What of a cell's text is kept; all of it when left out. */
  readonly pick?: (text: string) => string;
  /** Names that are labels of totals rows, or this header, are pointed out. */
  readonly labels?: { readonly header: string };
  /** How many rows are expected. */
  readonly rows?: number | undefined;
}

const BLANK = -1;
const NEW = -2;

/**
 * Codes names as they come: spellings that differ only in case, white space or Unicode composition share a code, and the first
 * of them is the one displayed.
 */
export function internText({ pick, labels, rows: expected }: InternOptions = {}): ColumnReader<TextColumn> {
  const codes = growing((length) => new Int32Array(length), expected);
  const names: string[] = [];
  const lookup: Lookup = {
    table: nameTable(),
    remembered: new Map(),
    pick,
    header: labels && matchingKey(labels.header),
    code: BLANK,
    name: '',
  };
  const read = (cell: Cell | undefined): CellState => {
    if (typeof cell === 'string') return pick ? findUnclean(lookup, cell) : findText(lookup, cell);
    return typeof cell === 'number' ? findUnclean(lookup, cell) : find(lookup, textOf(cell), keyOf(textOf(cell)));
  };
  const codeToKeep = (): number => {
    if (lookup.code === NEW) {
      lookup.code = lookup.table.add();
      names.push(lookup.name);
    }
    return lookup.code;
  };
  return {
    read,
    keep: (row) => codes.put(row, codeToKeep()),
    takePlain({ rows, index, from, to, at }) {
      const column = codes.withRoom(at + to - from);
      for (let row = from; row < to; row++) {
        if (read(rows[row]?.[index]) !== 'filled') return row - from;
        column[at + row - from] = codeToKeep();
      }
      return to - from;
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

/** Most names are plain, and most of those known: they cost one look. */
function findText(lookup: Lookup, text: string): CellState {
  const code = lookup.table.findPlain(text);
  lookup.code = code;
  if (code >= 0) return 'filled';
  return code === NOT_PLAIN ? findUnclean(lookup, text) : judgeUnknown(lookup, text);
}

function find(lookup: Lookup, clean: string, key: string): CellState {
  lookup.code = clean === '' ? BLANK : lookup.table.find(key);
  return lookup.code >= 0 ? 'filled' : judgeUnknown(lookup, clean);
}

/** What a clean text is that is no name yet. */
function judgeUnknown(lookup: Lookup, clean: string): CellState {
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
