import { toAddress } from '../model/address';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { columnNames } from '../table-headers';
import { decodeEscapes } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed, newElement, setAttribute } from '../xml/tree';
import type { CellChanges } from './sheet-changes';
import { changeAt } from './sheet-changes';

const MARKS = ['name', 'showHeaders', 'showTotals'] as const;
const startsAlike = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column;

/** Whether the tables of a sheet are those of its file, apart from how far they reach, their looks and column names. */
export const areSameTables = (before: Sheet, after: Sheet): boolean =>
  before.tables.length === after.tables.length &&
  before.tables.every((table, index) => {
    const now = after.tables[index];
    return now !== undefined && MARKS.every((key) => table[key] === now[key]) && startsAlike(table.area, now.area);
  });

/** The cells a table stands on, and their changes, to which those of its header row are added. */
export interface TableCells {
  readonly values: Sheet['values'];
  readonly cells: CellChanges;
}

/** Names of the columns of a table; where the cells of its header row do not have them, they are told to. */
function namesForCells(table: Table, { values, cells }: TableCells): string[] {
  const { row, column } = table.area;
  const names = columnNames(table, values[row]);
  names.forEach((name, index) => {
    const value = values[row]?.[column + index] ?? null;
    if (value !== name) changeAt(cells, row, column + index).content = { value: name, keepsFormula: false };
  });
  return names;
}

/** Brings the part of a table up to date. */
export function patchTable(root: Element, table: Table, on: TableCells): void {
  const { area, showTotals } = table;
  setTo(root, 'ref', toAddress(area));
  const filter = childNamed(root, 'autoFilter');
  if (filter) setTo(filter, 'ref', toAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) }));
  if (!table.showFilterButton) root.children = root.children.filter((node) => node !== filter);
  patchStyle(root, table);
  const list = childNamed(root, 'tableColumns');
  if (list && table.showHeaders && hasNewColumns(list, table, on)) patchColumns(list, namesForCells(table, on));
}

/** An attribute that says the same already is left as it is written. */
function setTo(element: Element, name: string, value: string): void {
  if (attribute(element, name) !== value) setAttribute(element, name, value);
}

function patchStyle(root: Element, table: Table): void {
  const style = childNamed(root, 'tableStyleInfo');
  if (!style) return;
  if (table.style !== '') setTo(style, 'name', table.style);
  const flags = {
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  for (const [name, flag] of Object.entries(flags)) {
    if (flag !== ['1', 'true'].includes(attribute(style, name) ?? '0')) setAttribute(style, name, flag ? '1' : '0');
  }
}

function hasNewColumns(list: Element, { area }: Table, { cells }: TableCells): boolean {
  const { row, column, columns } = area;
  const isTouched = [...(cells.get(row)?.keys() ?? [])].some((at) => at >= column && at < column + columns);
  return isTouched || childrenNamed(list, 'tableColumn').length !== columns;
}

/** Columns keep what is said of them (formulas, totals) by name; where their number is the same, by place. */
function patchColumns(list: Element, names: readonly string[]): void {
  const old = childrenNamed(list, 'tableColumn');
  const isSameCount = old.length === names.length;
  const nameIn = (element: Element): string => decodeEscapes(attribute(element, 'name') ?? '');
  let lastId = Math.max(0, ...old.map((element) => Number(attribute(element, 'id') ?? 0)));
  const columns = names.map((name, index) => {
    const known = isSameCount ? old[index] : old.find((element) => nameIn(element) === name);
    const element = known ?? newElement(list, 'tableColumn', { id: String(++lastId) });
    if (nameIn(element) === name) return element;
    setAttribute(element, 'name', name);
    // Excel compares the names letter by letter with the cells, where a line end is an escape.
    element.attributes = element.attributes.replace(/&#10;/g, '_x000a_');
    return element;
  });
  if (isSameCount && columns.every((element, index) => element === old[index])) return;
  list.children = columns;
  setAttribute(list, 'count', String(columns.length));
}
