import { calculatedXml, formulaElement, valueXml } from '../cell-xml';
import { endOfTag } from '../xml/scanner';
import { attributeOf } from '../xml/text';
import type { Element } from '../xml/tree';
import { setAttribute } from '../xml/tree';
import type { CellText } from './row-text';
import { addressOf, tagOf } from './row-text';
import type { CellChange, NewContent, NewLook } from './sheet-changes';

/** Number of the style that a cell of a style gets with a new look. */
export type StyleOf = (style: number, look: NewLook) => number;

/** Where a changed cell stands, and how its part writes names (`x:`, or nothing). */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
  /** Style of cells that are not there yet: that of their row or column. */
  readonly usualStyle: number;
}

const FORMULA = /<((?:\w+:)?f)\b([^>]*?)(?:\/>|>[^]*?<\/\1\s*>)/;

/** A cell with its change; null where nothing is left of it. Unchanged attributes and formulas stand as they stood. */
export function patchedCell(
  cell: CellText | undefined,
  change: CellChange,
  { place, styleOf }: { readonly place: CellPlace; readonly styleOf: StyleOf },
): CellText | null {
  const { row, column } = place;
  const old = cell && partsOf(cell.text);
  const tag: Element = old?.tag ?? { name: `${place.prefix}c`, attributes: '', children: [] };
  if (!old || attributeOf(tag.attributes, 'r') === undefined) setAttribute(tag, 'r', addressOf(row, column));
  const style = Number(attributeOf(tag.attributes, 's') ?? (cell ? 0 : place.usualStyle));
  const styled = change.look ? styleOf(style, change.look) : style;
  if (styled !== Number(attributeOf(tag.attributes, 's') ?? 0)) setAttribute(tag, 's', String(styled));
  if (!change.content) {
    const rest = old?.rest ?? '/>';
    return { column, text: `${old?.lead ?? ''}<${tag.name}${tag.attributes}${rest}` };
  }
  const { value, formula } = change.content;
  if (value === null && formula === undefined && styled === 0) return null;
  const content = contentXml(tag, old?.rest ?? '', change.content);
  return { column, text: `${old?.lead ?? ''}<${tag.name}${tag.attributes}${prefixed(content, place.prefix)}` };
}

interface CellParts {
  readonly lead: string;
  readonly tag: Element;
  /** From the end of the start tag on. */
  readonly rest: string;
}

function partsOf(text: string): CellParts {
  const start = text.search(/<[^!?]/);
  const close = endOfTag(text, start, text.indexOf('>', start));
  const end = text[close - 1] === '/' ? close - 1 : close;
  return { lead: text.slice(0, start), tag: tagOf(text.slice(start + 1, end)), rest: text.slice(end) };
}

/** The new content; takes what belonged to the old one out of the tag. */
function contentXml(tag: Element, rest: string, { value, formula, keepsFormula }: NewContent): string {
  const old = FORMULA.exec(rest);
  const isArray = old?.[2]?.includes('t="array"') === true;
  const gone = formula !== undefined && (keepsFormula || isArray) ? ['t', 'vm', 'ph'] : ['t', 'vm', 'ph', 'cm'];
  for (const name of gone) setAttribute(tag, name, null);
  if (formula === undefined) return valueXml(value);
  if (old && keepsFormula) return calculatedXml(old[0].replace(/(<\/?)\w+:/g, '$1'), value);
  return calculatedXml(formulaElement(formula, isArray ? old?.[2] : ''), value);
}

/** The text of a formula has no brackets of tags: they are escaped. */
const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`);

/** The formula's element of a cell: its attributes and its text as they stand; null where there is none. */
export function formulaOf(text: string): { readonly element: string; readonly attributes: string } | null {
  const found = FORMULA.exec(text);
  return found ? { element: found[0], attributes: found[2] ?? '' } : null;
}
