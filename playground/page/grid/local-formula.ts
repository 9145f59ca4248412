import type { Language } from '../../../core';

/** Texts, names of sheets and array constants: in them nothing separates arguments. */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;
const DECIMAL = /(?<![\p{L}\d_.$])(\d+),(\d+)/gu;

/**
 * A formula as people who write Russian or Ukrainian type it, `=ROUND(B2*0,5; 1)`, in the only way the grid understands:
 * `=ROUND(B2*0.5, 1)`. A formula without a semicolon may be the grid's own and stays as it is.
 */
export function localFormula(typed: string, language: Language): string {
  const parts = typed.split(KEPT);
  const isKept = (index: number) => index % 2 === 1;
  if (language === 'en' || !parts.some((part, index) => !isKept(index) && part.includes(';'))) return typed;
  return parts
    .map((part, index) => (isKept(index) ? part : part.replace(DECIMAL, '$1.$2').replaceAll(';', ',')))
    .join('');
}
