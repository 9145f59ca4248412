import type { CellArgument, CellFunction } from '../../core';
import type { Book } from '../run/book';
import type { PaneHost } from '../pane-host';

/** The column of sales that an argument asks for. */
const columnOf: Readonly<Record<string, string>> = {
  clients: 'client',
  dates: 'day',
  amounts: 'amount',
  managers: 'manager',
};

/**
 * A formula over the user's own sales, with whole columns as ranges: `=ABCTABLE('Отгрузки'!C5:C900,'Отгрузки'!H5:H900)`;
 * the declared example where one sheet does not tell every range.
 */
export function formulaFor({ name, args, example }: CellFunction, book: Book | null): string {
  const ranges = args.map((argument) => (argument.shape === 'range' ? rangeOf(argument, book) : undefined));
  const needed = args.map(({ optional }) => optional !== true);
  if (needed.some((isNeeded, index) => isNeeded && ranges[index] === undefined)) return example;
  const given = ranges.map((range) => range ?? '').join(', ');
  return `=${name}(${given.replace(/[, ]+$/, '')})`;
}

function rangeOf({ name }: CellArgument, book: Book | null): string | undefined {
  const [source, ...others] = book?.analysis.sources.sales ?? [];
  if (!source || others.length > 0) return undefined;
  const { sheet, address, reading } = source;
  const { columns, headerRow, layout } = reading.recognition;
  const column = columns.find(({ role }) => role !== null && role === columnOf[name]);
  const corners = /^([A-Z]+)\d+:[A-Z]+(\d+)$/.exec(address);
  if (!column || !corners || layout !== 'flat') return undefined;
  const letters = lettersOf(numberOf(corners[1]!) + column.index);
  return `'${sheet.replace(/'/g, "''")}'!${letters}${headerRow + 1}:${letters}${corners[2]}`;
}

/** A → 1, B → 2, AA → 27. */
const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (number: number): string =>
  number === 0 ? '' : lettersOf(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

/** A formula or the name of a function as the host shows it: an add-in's functions stand in a namespace of their own in Excel. */
export const asShown = (formula: string, kind: PaneHost['kind']): string =>
  kind === 'excel' ? formula.replace(/^(=?)(?=[A-Z])/, '$1CL.') : formula;
