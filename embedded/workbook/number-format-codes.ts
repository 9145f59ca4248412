/** Format codes that a file names by number only, as an English Excel shows them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Dates and times of East Asian Excels: the order of their parts depends on the language, that they are dates does not. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Format code of a number format id below 164. */
export const builtInFormat = (id: number): string =>
  BUILT_IN_FORMATS[id] ?? (isEastAsianDate(id) ? 'm/d/yyyy' : 'General');

/** Id of a code that every spreadsheet program knows by number; such dates follow the reader's own order of day and month. */
export function builtInFormatId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN_FORMATS).find(([id, known]) => known === code && !isCurrency(Number(id)));
  return found && Number(found[0]);
}

/** Shown with the currency of the reader's system: a code with a dollar sign means dollars. */
const isCurrency = (id: number): boolean => id >= 5 && id <= 8;
