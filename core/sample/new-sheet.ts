import type { Cells, Column } from '../blocks/blocks';
import { fitColumns } from '../blocks/column-widths';

/** A sheet of plain data that is put into the workbook and is the user's own from then on: headers, and rows below them. */
export interface NewSheet {
  /** The name the sheet is to have; it is numbered where the workbook has such a sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One value per column; days are day numbers. */
  readonly rows: Cells;
}

/** Widths in characters in which headers and values can be read. */
export const widthsOfSheet = ({ name, columns, rows }: NewSheet): readonly number[] =>
  fitColumns({ block: 'table', name, columns, rows }).map(({ width }) => width);
