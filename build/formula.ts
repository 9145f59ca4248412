import type { Cells } from '../core/blocks/blocks';
import type { CellFunction } from '../core/cells/cell-function';
import type { Problem } from '../core/problem';

/** A formula taken apart: `=ABCCLASS(B2:B9, , 80%)` → the name and the arguments as written, the empty text for none. */
export interface Formula {
  readonly name: string;
  readonly args: readonly string[];
}

/** Takes a formula of one function apart; arguments stand between commas or semicolons. */
export function parseFormula(text: string): Formula {
  const match = /^=(?:CL\.)?([A-Z]+)\((.*)\)$/.exec(text.trim());
  if (!match) throw new Error(`Not a formula of one function: ${text}`);
  const [, name = '', inside = ''] = match;
  return { name, args: (inside.match(/(?:"[^"]*"|[^",;])+|(?<=^|[,;])(?=[,;]|$)/g) ?? []).map((arg) => arg.trim()) };
}

/** The answer to a formula over a sheet whose cell A1 is the first cell of the first row. */
export function evaluate({ name, args }: Formula, functions: readonly CellFunction[], sheet: Cells): Cells | Problem {
  const called = functions.find((one) => one.name === name);
  if (!called) throw new Error(`There is no function ${name}.`);
  return called.cells(args.map((arg) => argumentOf(arg, sheet)));
}

function argumentOf(text: string, sheet: Cells): Cells | undefined {
  if (text === '') return undefined;
  if (text.startsWith('"')) return [[text.slice(1, -1)]];
  if (/^[\d.]+%?$/.test(text)) return [[text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)]];
  return cellsAt(text, sheet);
}

/** `B2:C9`, `B$2:B$9`, `B2:B`, `B:B` or `B2`. */
function cellsAt(address: string, sheet: Cells): Cells {
  const match = /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(address.replace(/\$/g, ''));
  if (!match) throw new Error(`Not an address: ${address}`);
  const [, left = '', top = '', right = left, bottom = match[3] === undefined ? top : ''] = match;
  const rows = sheet.slice(top === '' ? 0 : Number(top) - 1, bottom === '' ? undefined : Number(bottom));
  return rows.map((row) =>
    Array.from({ length: columnOf(right) - columnOf(left) + 1 }, (_, i) => row[columnOf(left) + i] ?? null),
  );
}

/** A → 0, B → 1, AA → 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
