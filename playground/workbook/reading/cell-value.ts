import type { CellValue } from '../model/sheet';
import { decodeEscapes } from '../xml/text';

/** Value of a cell from its type (`t`) and the text of its `v` or `is`. Errors stay text, as `#N/A`. */
export function cellValue(type: string | undefined, text: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
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

function numberOf(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** `2025-12-31T12:00:00`, as a few programs write days, as a day number. */
function dayNumber(iso: string): CellValue {
  const time = Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time) ? iso : time / MILLISECONDS_PER_DAY + UNIX_EPOCH;
}
