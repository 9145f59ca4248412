import {
  capabilities,
  functionNames,
  isProblem,
  problemText,
  wordsIn,
  type AnyCapability,
  type CellFunction,
  type Cells,
  type Language,
} from '../core';
import { cellOf, cellsOf } from './reading/cells-of';
import { serialsInZone, type SerialOf } from './reading/dates';
import { google } from './services';

/** The language of the functions' help, set in Entry.js: formulas are not told whose they are. */
declare const CLIENTELE_LANG: Language;

type Answer = readonly (readonly (string | number | boolean)[])[];

/**
 * Answers the custom function of that name: `given` are its arguments as Google hands them over. A problem becomes an
 * error whose message – what to do – Google shows at the cell. Blanks are empty texts.
 */
export function cell(name: string, given: ArrayLike<unknown>): Answer {
  const found = functionOf(name);
  const serialOf = serialsOfFile();
  const answer = found.cells(found.args.map((_, index) => argumentOf(given[index], serialOf)));
  if (isProblem(answer)) throw new Error(problemText(answer, wordsIn(CLIENTELE_LANG)));
  return answer.map((row) => row.map((value) => value ?? ''));
}

function functionOf(name: string): CellFunction {
  const known = functionNames.find((one) => one.name === name);
  const listed = capabilities.find(({ id }) => id === known?.capability);
  // all code of the script is at hand
  const found = (listed?.load() as AnyCapability | undefined)?.functions.find((one) => one.name === name);
  if (!found) throw new TypeError(`There is no function ${name}.`);
  return found;
}

/** One value or the rows of a range; nothing where the argument was left out. */
export function argumentOf(given: unknown, serialOf: SerialOf): Cells | undefined {
  if (given === undefined || given === null) return undefined;
  return Array.isArray(given) ? cellsOf(given, serialOf) : [[cellOf(given, serialOf)]];
}

/** The file is asked for its time zone only where there is a date. */
function serialsOfFile(): SerialOf {
  let serialOf: SerialOf | null = null;
  return (date) => {
    serialOf ??= serialsInZone(google.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return serialOf(date);
  };
}
