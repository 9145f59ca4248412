import { matchingKey } from '../grid/cell-text';
import { monthOf } from '../grid/written-day';
import { likeliest, looksLike, recognitionOf, type Candidate } from './choose-places';

/**
 * The places that may hold one table together with this one, which is among them: one sheet each, with names that differ by a
 * year, a month or a number only, and with the same required columns, found beyond doubt. In the order of the workbook.
 */
export function seriesWith(own: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const { sheet } = own.place;
  const columns = sureColumns(own);
  const isAlike = (one: Candidate) =>
    seriesOf(one.place.sheet) === seriesOf(sheet) && looksLike(one, 'sales') && sureColumns(one) === columns;
  const alike = candidates.filter((one) => one === own || (columns !== null && isAlike(one)));
  const sheets = new Set(alike.map(({ place }) => place.sheet));
  const placesOn = (name: string) => alike.filter(({ place }) => place.sheet === name);
  return [...sheets].flatMap((name) => (name === sheet ? own : (likeliest(placesOn(name), 'sales') ?? [])));
}

/** Below this the user is asked to look at a column. */
const SURE = 0.6;

/** The columns that make the place sales; null where one of them is in doubt. */
function sureColumns(one: Candidate): string | null {
  const { columns = [], remarks = [] } = recognitionOf(one, 'sales') ?? {};
  const isDerived = remarks.some(({ remark }) => remark === 'derived-amount');
  const needed = ['day', 'client', ...(isDerived ? ['quantity', 'price'] : ['amount'])];
  const isSure = (wanted: string) => columns.some(({ role, confidence }) => role === wanted && confidence >= SURE);
  return needed.every(isSure) ? needed.join() : null;
}

/**
 * What the names of sheets have in common that hold one period each: `продажи` of «Продажи 2024», «Продажи (2)» and
 * «Продажи за март», nothing of «2024» and «Январь 25».
 */
export const seriesOf = (sheet: string): string =>
  (matchingKey(sheet).match(/\p{L}+|\d+/gu) ?? []).filter((word) => !isOfPeriod(word)).join(' ');

const isOfPeriod = (word: string): boolean => /^\d/.test(word) || PERIODS.has(word) || isMonth(word);

/** «Лист» is the beginning of a month too, but on a tab it means a sheet. */
const isMonth = (word: string): boolean => word !== 'лист' && monthOf(word) > 0;

/** What stands beside the number of a year, a quarter or a month. */
const PERIODS: ReadonlySet<string> = new Set(
  [
    'г гг год года годы р рр рік року роки year years fy',
    'квартал кв quarter q полугодие півріччя half h месяц мес місяць міс month',
    'за й е го ий st nd rd th i ii iii iv і іі ііі',
  ].flatMap((words) => words.split(' ')),
);
