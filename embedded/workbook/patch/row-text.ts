import { columnLetters, parseAddress } from '../model/address';
import { endOfTag } from '../xml/scanner';
import { attributeOf } from '../xml/text';
import type { Element } from '../xml/tree';
import { setAttribute } from '../xml/tree';
import { endOfElement } from './sheet-text';

/** A cell as it stands in its part, blanks before it included. */
export interface CellText {
  readonly column: number;
  readonly text: string;
}

/** A row of a part, cut into its cells. */
export interface RowText {
  /** Blanks and comments before the row. */
  readonly lead: string;
  /** Name and attributes of the start tag. */
  readonly tag: Element;
  /** Counted from 0. */
  readonly row: number;
  cells: CellText[];
  /** What stands behind the last cell. */
  readonly rest: string;
}

/** Number of a row, counted from 0: the one after the previous where it does not say. Null for a comment. */
export function rowNumber(text: string, previous: number): number | null {
  const start = text.search(/<[^!?]/);
  if (start < 0) return null;
  const written = attributeOf(text.slice(start, text.indexOf('>', start)), 'r');
  return written === undefined ? previous + 1 : Number(written) - 1;
}

/** Cuts a row of a number; a cell that does not say its column follows the one before it. */
export function cutRow(text: string, row: number): RowText {
  const start = text.search(/<[^!?]/);
  const open = endOfTag(text, start, text.indexOf('>', start));
  const isEmpty = text[open - 1] === '/';
  const tag = tagOf(text.slice(start + 1, isEmpty ? open - 1 : open));
  const lead = text.slice(0, start);
  if (isEmpty) return { lead, tag, row, cells: [], rest: '' };
  const end = text.lastIndexOf('</');
  return { lead, tag, row, ...cutCells(text.slice(open + 1, end)) };
}

function cutCells(inside: string): Pick<RowText, 'cells' | 'rest'> {
  const cells: CellText[] = [];
  let at = 0;
  let column = -1;
  for (let tag = inside.search(/<[^!?]/); tag >= 0; ) {
    const end = endOfElement(inside, tag);
    const cell = tagOf(inside.slice(tag + 1, inside.indexOf('>', tag)));
    if (!/^(\w+:)?c$/.test(cell.name)) break;
    column = parseAddress(attributeOf(cell.attributes, 'r') ?? '')?.area.column ?? column + 1;
    cells.push({ column, text: inside.slice(at, end) });
    at = end;
    tag = inside.indexOf('<', at);
  }
  return { cells, rest: inside.slice(at) };
}

/** A start tag without its brackets, as an element that has no content. */
export function tagOf(inside: string): Element {
  const [, name = '', attributes = ''] = /^([^\s/>]+)([^]*?)\/?$/.exec(inside) ?? [];
  return { name, attributes, children: [] };
}

/** The row as text again. */
export function rowText({ lead, tag, cells, rest }: RowText): string {
  const inside = cells.map(({ text }) => text).join('') + rest;
  const start = `${lead}<${tag.name}${tag.attributes}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag.name}>`;
}

/** An address such as `C7`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The text of a cell under another address. */
export function movedCell({ column, text }: CellText, row: number): CellText {
  const start = text.search(/<[^!?]/);
  const close = endOfTag(text, start, text.indexOf('>', start));
  const isEmpty = text[close - 1] === '/';
  const tag = tagOf(text.slice(start + 1, isEmpty ? close - 1 : close));
  setAttribute(tag, 'r', addressOf(row, column));
  return {
    column,
    text: `${text.slice(0, start)}<${tag.name}${tag.attributes}${isEmpty ? '/' : ''}${text.slice(close)}`,
  };
}
