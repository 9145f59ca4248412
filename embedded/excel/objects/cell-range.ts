import type { Area } from '../../workbook/model/area';
import { areaOf, isOnSheet } from '../../workbook/model/area';
import { parseAddress } from '../../workbook/model/address';
import type { DefinedName } from '../../workbook/model/defined-name';
import type { Sheet } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import { fail } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { asText } from './argument-values';

/** What a `Range` stands for. The area of a range the client keeps hold of moves with its cells. */
export class CellRange {
  area: Area;
  /** The cells were deleted. */
  isLost = false;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    if (!isOnSheet(area)) fail('InvalidArgument');
    this.area = areaOf(area);
  }

  /** Another range of the same sheet. */
  at(area: Area): CellRange {
    return new CellRange(this.sheet, area);
  }
}

const byName = (names: readonly DefinedName[], wanted: string): DefinedName | undefined =>
  names.find((name) => name.name.toLowerCase() === wanted.toLowerCase());

/** The cells a name stands for; null when it is no name of cells. */
export function rangeOfName(workbook: Workbook, name: DefinedName): CellRange | null {
  if (!('area' in name.target)) return null;
  const sheet = workbook.sheet(name.target.sheetId);
  return sheet ? new CellRange(sheet, name.target.area) : null;
}

/** Cells by address or name, as seen from a sheet. */
export function rangeOfAddress(workbook: Workbook, sheet: Sheet, address: unknown): CellRange {
  const text = asText(address);
  const name = byName(sheet.names, text) ?? byName(workbook.names, text);
  const named = name && rangeOfName(workbook, name);
  if (named) return named;
  const parsed = parseAddress(text) ?? fail('InvalidArgument');
  const home = parsed.sheet === undefined ? sheet : workbook.sheet(parsed.sheet);
  return new CellRange(home ?? fail('InvalidArgument'), parsed.area);
}

/** An argument that must be a `Range` object. */
export const asRange = (value: unknown): CellRange =>
  value instanceof HostObject && value.self instanceof CellRange ? value.self : fail('InvalidArgument');

/** An argument that may be a `Range` object or an address. */
export const asRangeOrAddress = (workbook: Workbook, sheet: Sheet, value: unknown): CellRange =>
  value instanceof HostObject ? asRange(value) : rangeOfAddress(workbook, sheet, value);
