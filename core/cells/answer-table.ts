import type { Cells } from '../blocks/blocks';
import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { isProblem, type Problem } from '../problem';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import type { Settings, SettingsOf } from '../settings/settings';
import type { Sales } from '../tables/tables';
import type { Language } from '../words/language';
import { wordsIn, type Words } from '../words/words';
import { dayAfterLastSale } from '../clients/as-of';
import { dayGiven, languageGiven } from './given';
import { salesFromRanges, type SalesRanges } from './sales-from-ranges';

/** What a table function shows: headers, one for each column, and rows. */
export interface Spill {
  readonly headers: readonly string[];
  readonly rows: Cells;
}
/** A report's calculation, and the table that a formula shows of its result. */
export interface TableFunction<S extends Settings, R> {
  readonly settings: S;
  compute(sales: Sales, settings: SettingsOf<S>, asOf: Day): R | Problem;
  table(result: R, words: Words): Spill;
}

/** What stands in the formula. */
export interface Asked {
  readonly ranges: SalesRanges;
  readonly settings?: GivenSettings;
  readonly asOf?: Cell | undefined;
  readonly language?: Cell | undefined;
}

/** Texts in the cells when the formula names no language. */
export const STANDARD_LANGUAGE: Language = 'ru';

/** The table as cells, below a row of headers where a language is given; one blank row where there is nothing to show. */
export function answerTable<S extends Settings, R>(shown: TableFunction<S, R>, asked: Asked): Cells | Problem {
  const language = languageGiven(asked.language, 'language');
  if (isProblem(language)) return language;
  const result = computeFrom(shown, asked);
  if (isProblem(result)) return result;
  const { headers, rows } = shown.table(result, wordsIn(language ?? STANDARD_LANGUAGE));
  if (language) return [headers, ...rows];
  return rows.length > 0 ? rows : [headers.map(() => null)];
}

function computeFrom<S extends Settings, R>(
  { settings: declared, compute }: TableFunction<S, R>,
  asked: Asked,
): R | Problem {
  const asOf = dayGiven(asked.asOf, 'asOf');
  if (isProblem(asOf)) return asOf;
  const settings = readSettings(declared, asked.settings ?? {});
  if (isProblem(settings)) return settings;
  const sales = salesFromRanges(asked.ranges);
  if (isProblem(sales)) return sales;
  return compute(sales, settings, asOf ?? dayAfterLastSale(sales));
}
