import { dateOf } from '../../core';

/** Values, number formats and texts of the first rows. */
export type Head = Pick<Excel.Range, 'values' | 'numberFormat' | 'text'>;

/** Numbers of a column whose formats are looked at. */
const SAMPLE = 20;
/** Days from the beginning of the one count to the beginning of the other. */
const DAYS_TO_1904 = 1462;

const showsYearOf = (text: string, day: number): boolean => text.includes(String(dateOf(day).year));

/** What the first rows tell about a grid: its columns of dates, and whether days are counted from 1904. */
export function factsOf(head: Head): { readonly dateColumns: readonly number[]; readonly date1904: boolean } {
  const columns = (head.values[0] ?? []).map((_, column) => column);
  return {
    dateColumns: columns.filter((column) => holdsDates(head, column)),
    date1904: datesOf(head).some(([day, text]) => !showsYearOf(text, day) && showsYearOf(text, day + DAYS_TO_1904)),
  };
}

/** Whether most numbers at the top of the column have a date format. */
function holdsDates({ values, numberFormat }: Head, column: number): boolean {
  const numbers = values.flatMap((row, index) => (typeof row[column] === 'number' ? [index] : [])).slice(0, SAMPLE);
  const dates = numbers.filter((index) => isDateFormat(String(numberFormat[index]?.[column] ?? '')));
  return dates.length > 0 && dates.length * 2 >= numbers.length;
}

/** Number and text of every cell with a date format: the text shows the year Excel makes of the number. */
const datesOf = ({ values, numberFormat, text }: Head): readonly (readonly [number, string])[] =>
  values.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const isDate = typeof value === 'number' && isDateFormat(String(numberFormat[index]?.[column] ?? ''));
      return isDate ? [[value, text[index]?.[column] ?? ''] as const] : [];
    }),
  );

/** Whether a format code shows a date: it has a year, a day, or a month that is not a minute. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
