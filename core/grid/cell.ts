/**
 * A cell as a workbook hands it over: text, number (days are day numbers), truth value, or null for blank.
 * The empty text counts as blank; errors are text such as `#N/A`.
 */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

const ERRORS =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|ERROR!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ЧИСЛО!|ИМЯ\?|ПУСТО!)$/i;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

export const isError = (cell: Cell | undefined): cell is string => typeof cell === 'string' && ERRORS.test(cell.trim());
