import { ColumnValues } from '../csv/column-values';
import { sheetNameFor } from '../read-csv';
import { MAX_ROWS } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { newWorkbook } from '../model/workbook';
import { BlankBudget } from '../reading/blank-budget';
import { UnreadableFile } from '../unreadable-file';
import { HtmlTable } from './html-table';
import { tokensOf } from './tokens';

/** A line break within a cell, until its blanks have been put in order. */
const BREAK = '\u2028';
const BREAKING = new Set(['br', 'p', 'div', 'li']);

/**
 * A workbook with one sheet from a web page, as CRM systems and 1C write them under the name of `.xls`: all its tables one
 * below the other with a blank row between, cells that reach over several merged. Plain numbers become numbers as in a
 * `.csv`, everything else stays text. Throws an `UnreadableFile` for a page without a table, or with more rows or columns
 * than a sheet holds.
 */
export function readHtml(html: string, fileName: string): Workbook {
  const tables = tablesIn(html).filter(({ rows }) => rows.some((row) => row.some((cell) => cell?.text)));
  if (tables.length === 0) throw new UnreadableFile('not-a-workbook');
  const workbook = newWorkbook(sheetNameFor(fileName));
  workbook.fileName = fileName;
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  sheet.source = fileName;
  for (const table of tables) putTable(sheet, table);
  return workbook;
}

/** The tables in the order in which they begin; one within another is a table of its own. */
function tablesIn(html: string): HtmlTable[] {
  const blanks = new BlankBudget();
  const all: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  for (const token of tokensOf(html)) {
    const table = open[open.length - 1];
    if (token.kind === 'text') table?.take(token.text);
    else if (token.kind === 'open' && token.name === 'table') {
      const begun = new HtmlTable(blanks);
      open.push(begun);
      all.push(begun);
    } else if (table) takeTag(table, token);
    if (token.kind === 'close' && token.name === 'table') open.pop()?.closeRow();
  }
  for (const table of open) table.closeRow();
  return all;
}

function takeTag(
  table: HtmlTable,
  { kind, name, attributes }: { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string },
): void {
  if (name === 'tr') {
    if (kind === 'open') table.openRow();
    else table.closeRow();
  } else if (name === 'td' || name === 'th') {
    if (kind === 'open') table.openCell(attributes);
    else table.closeCell();
  } else if (BREAKING.has(name)) table.take(BREAK);
}

function putTable(sheet: Sheet, { rows, merges }: HtmlTable): void {
  const top = sheet.values.length === 0 ? 0 : sheet.values.length + 1;
  if (top + rows.length > MAX_ROWS) throw new UnreadableFile('too-many-rows');
  if (top > 0) sheet.values.push(undefined);
  const columns: ColumnValues[] = [];
  for (const row of rows) {
    const values = Array.from(row, (cell, column) => {
      const texts = (columns[column] ??= new ColumnValues());
      return cell ? (cell.number ?? texts.valueOf(cell.text)) : null;
    });
    sheet.values.push(values);
  }
  sheet.merges.push(...merges.map((area) => ({ ...area, row: area.row + top })));
}
