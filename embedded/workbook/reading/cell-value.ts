import type { CellValue } from '../model/sheet';
import { UnreadableFile } from '../unreadable-file';
import { decodeEscapes } from '../xml/text';

/** Value of a cell from its type (`t`) and the text of its `v` or `is`. Errors stay text, as `#N/A`. */
export function cellValue(type: string | undefined, text: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return text.trim() === '' ? null : sharedText(strings, Number(text));
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text);
    case 'd':
      return dayNumber(text.trim());
    default:
      return numberOf(text);
  }
}

/** A number without a text is data lost, which nobody may miss: spreadsheet programs call such a file damaged too. */
function sharedText(strings: readonly string[], number: number): string {
  const text = strings[number];
  if (text === undefined) throw new UnreadableFile('damaged', 'shared text');
  return text;
}

function numberOf(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
/** Anything else would be read by the clocks of the machine. */
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** `2025-12-31T12:00:00`, as a few programs write days, as a day number. */
function dayNumber(iso: string): CellValue {
  const [, clock, zone] = ISO.exec(iso) ?? [];
  const time = ISO.test(iso) ? Date.parse(clock !== undefined && zone === undefined ? `${iso}Z` : iso) : NaN;
  return Number.isNaN(time) ? iso : time / MILLISECONDS_PER_DAY + UNIX_EPOCH;
}
