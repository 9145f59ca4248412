import { columnLetters, parseAddress } from '../model/address';
import type { Shift } from '../model/shift';
import { shiftedBy } from '../model/shift';

/** Texts and structured references are passed over; what is left and looks like cells, columns or rows is a reference. */
const PIECES =
  /("(?:[^"]|"")*"|(?<![\p{L}\p{N}_'])\[[^\]]*\]|(?<=[\p{L}\p{N}_])\[[^\]]*\])|(?<![\p{L}\p{N}_.$!\]])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** What goes in or out, and where the formula stands. */
export interface Move {
  readonly shifts: readonly Shift[];
  /** Name of the sheet the cells go into or out of. */
  readonly sheet: string;
  /** The formula stands on that sheet, so references without a sheet's name mean it. */
  readonly isHome: boolean;
}

/** The formula as it reads after cells went in or out: what it refers to has moved, `#REF!` where it is gone. */
export function movedReferences(formula: string, { shifts, sheet, isHome }: Move): string {
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
    const [passed, owner, reference = ''] = found;
    if (passed !== undefined) return whole;
    const name = owner
      ?.slice(0, -1)
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    if (name === undefined ? !isHome : name.toLowerCase() !== sheet.toLowerCase()) return whole;
    const moved = movedReference(reference, shifts);
    return moved === null ? '#REF!' : (owner ?? '') + moved;
  });
}

function movedReference(reference: string, shifts: readonly Shift[]): string | null {
  const area = parseAddress(reference)?.area;
  if (!area) return reference;
  const after = shiftedBy(area, shifts);
  if (!after) return null;
  const { row, column, rows, columns } = after;
  const ends = reference.split(':').map((end, index) => {
    const [, columnSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
    const at = index === 0 ? { row, column } : { row: row + rows - 1, column: column + columns - 1 };
    // Of `$5` the first group has taken the sign, though there is no column.
    const signs = letters === '' ? ['', columnSign + rowSign] : [columnSign, rowSign];
    const letter = letters === '' ? '' : signs[0] + columnLetters(at.column);
    return letter + (digits === '' ? '' : `${signs[1]}${at.row + 1}`);
  });
  return ends.join(':');
}
