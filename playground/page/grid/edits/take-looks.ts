import type { Area } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import {
  DEFAULT_STYLE,
  type CellStyle,
  type StyleKey,
  type StyleValues,
} from '../../../../embedded/workbook/model/style';
import { styledRows } from '../../../../embedded/workbook/model/styled-rows';
import { LookOverLook, tableLooks } from '../snapshot/table-look';
import { rectanglesOf, type CellsByRow } from './rectangles';

/** What a property is where nothing was ever set, and where a look was taken away. */
const untouched = (key: StyleKey): StyleValues[StyleKey] =>
  key === 'fill.color' ? '' : ((DEFAULT_STYLE as CellStyle)[key] ?? (key.endsWith('.style') ? 'None' : ''));

/** Gives cells of a sheet the looks they have in the grid; only what differs is written. */
export function takeLooks(sheet: Sheet, cells: CellsByRow, lookAt: (row: number, column: number) => CellStyle): void {
  const changes = new Map<string, { key: StyleKey; value: StyleValues[StyleKey]; cells: Map<number, number[]> }>();
  const note = (key: StyleKey, value: StyleValues[StyleKey], { row, column }: { row: number; column: number }) => {
    const name = `${key} ${String(value)}`;
    const change = changes.get(name) ?? { key, value, cells: new Map<number, number[]>() };
    changes.set(name, change);
    change.cells.set(row, [...(change.cells.get(row) ?? []), column]);
  };
  for (const { row, column, before } of looksBefore(sheet, cells)) {
    const after = lookAt(row, column);
    for (const key of keysOf(before, after)) {
      const value = after[key] ?? untouched(key);
      if (value !== (before[key] ?? untouched(key))) note(key, value, { row, column });
    }
  }
  for (const { key, value, cells: changed } of changes.values())
    for (const area of rectanglesOf(changed)) setLook(sheet, area, { key, value });
  if (changes.size > 0) sheet.changed = true;
}

const keysOf = (...styles: readonly CellStyle[]): StyleKey[] =>
  [...new Set(styles.flatMap((style) => Object.keys(style)))] as StyleKey[];

/** Sets one property of the look of an area. */
export function setLook(
  sheet: Sheet,
  area: Area,
  { key, value }: { key: StyleKey; value: StyleValues[StyleKey] },
): void {
  if (key === 'numberFormat') sheet.numberFormats.set(area, String(value));
  else sheet.formats.set(area, key, value as never);
  sheet.changed = true;
}

function* looksBefore(sheet: Sheet, cells: CellsByRow): Generator<{ row: number; column: number; before: CellStyle }> {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? -1;
  const tableLook = tableLooks(sheet);
  const looks = new LookOverLook();
  for (const { row, at } of styledRows(sheet, { row: first, rows: last - first + 1 })) {
    for (const column of cells.get(row) ?? [])
      yield { row, column, before: looks.of(tableLook(row, column), at(column)) ?? {} };
  }
}
