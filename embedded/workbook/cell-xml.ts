import { LONGEST_TEXT } from './file-text';
import { withPrefixes } from './formulas/prefixes';
import type { CellValue } from './model/sheet';
import { escapeText } from './xml/text';

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/**
 * What follows the address and the style in a cell with a value, up to its end. A text is written as a text whatever it
 * starts with; only the formulas in memory become formulas.
 */
export function valueXml(value: CellValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : '/>';
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === null) return '/>';
  if (ERRORS.has(value)) return ` t="e"><v>${value}</v></c>`;
  const text = escapeText(value.slice(0, LONGEST_TEXT));
  return ` t="inlineStr"><is><t${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ''}>${text}</t></is></c>`;
}

/** The same of a cell with a formula; `element` is the formula's own. */
export function calculatedXml(element: string, value: CellValue): string {
  if (value === null) return `>${element}</c>`;
  if (typeof value === 'number') return `>${element}${Number.isFinite(value) ? `<v>${value}</v>` : ''}</c>`;
  if (typeof value === 'boolean') return ` t="b">${element}<v>${value ? 1 : 0}</v></c>`;
  return ` t="${ERRORS.has(value) ? 'e' : 'str'}">${element}<v>${escapeText(value)}</v></c>`;
}

/** The element of a formula that is written with its `=`. */
export const formulaElement = (formula: string, attributes = ''): string =>
  `<f${attributes}>${escapeText(withPrefixes(formula.replace(/^=/, '')))}</f>`;
