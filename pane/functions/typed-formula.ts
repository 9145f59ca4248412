/** A formula's texts and names of sheets, a number with decimals, a comma between arguments. */
const PARTS = /"[^"]*"|'[^']*'|\d\.\d|,/g;

/**
 * The formula as it must be typed in a locale: where decimals have a comma, as in `uk-UA`, semicolons stand between the
 * arguments. Formulas are declared, and handed to the hosts, the American way.
 */
export const typedFormula = (formula: string, locale: string): string =>
  hasDecimalComma(locale)
    ? formula.replace(PARTS, (part) => (part === ',' ? ';' : isQuoted(part) ? part : part.replace('.', ',')))
    : formula;

const isQuoted = (part: string): boolean => part.startsWith('"') || part.startsWith("'");

/** A locale that is not known is taken for an American one. */
function hasDecimalComma(locale: string): boolean {
  try {
    return Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  } catch {
    return false;
  }
}
