import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { columnLetters } from '../model/address';

/**
 * Texts, quoted sheet names, structured references and names of functions are passed over;
 * what is left and looks like a cell, or like whole columns or rows, is a reference.
 */
const PIECES =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\())|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** The formula as it reads in a cell that many rows below and columns to the right: relative references have moved along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const column = (sign: string, letters: string): string => (sign ? sign + letters : movedColumn(letters, columns));
  const row = (sign: string, digits: string): string => (sign ? sign + digits : movedRow(digits, rows));
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
    const [
      passed,
      s1 = '',
      letters,
      s2 = '',
      digits = '',
      s3 = '',
      from,
      s4 = '',
      to = '',
      s5 = '',
      top,
      s6 = '',
      bottom = '',
    ] = found;
    if (passed !== undefined) return whole;
    if (letters !== undefined) return column(s1, letters) + row(s2, digits);
    if (from !== undefined) return `${column(s3, from)}:${column(s4, to)}`;
    return `${row(s5, top ?? '')}:${row(s6, bottom)}`;
  });
}

/** References that run over the edge come out on the other side, as in the programs. */
const around = (index: number, size: number): number => ((index % size) + size) % size;

function movedColumn(letters: string, columns: number): string {
  const at = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return columnLetters(around(at + columns, MAX_COLUMNS));
}

const movedRow = (digits: string, rows: number): string => String(around(Number(digits) - 1 + rows, MAX_ROWS) + 1);
