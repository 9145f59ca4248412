import { isError, type Cell } from '../grid/cell';
import { cleanText, isPlain, keyOf, textOf } from '../grid/cell-text';
import { isTotalsLabel } from '../grid/totals-row';
import { growing, type CellState, type ColumnReader } from './column-reader';
import { nameTable } from './name-table';
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
  const table = nameTable();
  const names: string[] = [];
  /** Codes of cells that had to be cleaned or turned into text first. */
  const remembered = new Map<string | number, number>();
  const header = labels && keyOf(cleanText(labels.header));
  let last: string | null = null;
  let code = BLANK;
  let name = '';

  const lookUp = (clean: string, key: string): CellState => {
    code = clean === '' ? BLANK : table.find(key);
    if (code >= 0) return 'filled';
    if (clean === '') return 'blank';
    if (clean.startsWith('#') && isError(clean)) return 'error';
    if (labels && isTotalsLabel(clean)) return 'totals';
    code = NEW;
    name = clean;
    return labels && keyOf(clean) === header ? 'header' : 'filled';
  };
  const lookUpUnclean = (cell: string | number): CellState => {
    const known = remembered.get(cell);
    if (known !== undefined) {
      code = known;
      return 'filled';
    }
    const text = textOf(cell);
    const clean = cleanText(pick ? pick(text) : text);
    const state = lookUp(clean, keyOf(clean));
    if (code >= 0) remembered.set(cell, code);
    return state;
  };

  return {
    read(cell: Cell | undefined) {
      if (typeof cell === 'string') {
        if (cell === last) return 'filled';
        const state = !pick && isPlain(cell) ? lookUp(cell, cell) : lookUpUnclean(cell);
        last = code >= 0 ? cell : null;
        return state;
      }
      last = null;
      return typeof cell === 'number' ? lookUpUnclean(cell) : lookUp(textOf(cell), keyOf(textOf(cell)));
    },
    keep(row) {
      if (code === NEW) {
        code = table.add();
        names.push(name);
      }
      codes.put(row, code);
    },
    end: (rows) => ({ codes: codes.end(rows), names }),
  };
}
