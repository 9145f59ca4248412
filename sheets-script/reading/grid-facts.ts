import type { GridFacts } from '../../core';
import { isDate } from './dates';

/** Numbers of a column that are looked at. */
const SAMPLE = 20;
/** Locales that write the month before the day. */
const MONTH_FIRST = /^(en|en_(US|PH)|es_(PA|PR|US)|fil_PH)$/;

/** What the first rows tell about a grid, and what the file's locale tells about its dates. */
export const factsOf = (head: readonly (readonly unknown[])[], locale: string): GridFacts => ({
  date1904: false,
  dateColumns: (head[0] ?? []).flatMap((_, column) => (holdsDates(head, column) ? [column] : [])),
  dayFirst: !MONTH_FIRST.test(locale),
});

/** Whether most numbers at the top of the column are dates: then they are formatted so. */
function holdsDates(head: readonly (readonly unknown[])[], column: number): boolean {
  const numbers = head
    .map((row) => row[column])
    .filter((value) => typeof value === 'number' || isDate(value))
    .slice(0, SAMPLE);
  const dates = numbers.filter(isDate).length;
  return dates > 0 && dates * 2 >= numbers.length;
}
