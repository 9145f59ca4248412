import { dateOf, dayOfIso } from '../../core/calendar/day';
import abcCapability from '../../core/capabilities/abc/body';
import type { AbcResult } from '../../core/classes/abc/abc';
import { standardsOf } from '../../core/settings/settings';
import { coefficientOfVariation } from '../../core/stats/variation';
import type { Sales } from '../../core/tables/tables';
import { readJson, testWith } from './published';
import { syntheticSales } from './synthetic-sales';

const FILE = 'reference/synthetic_cross_engine.json';
interface Published {
  readonly results: Readonly<
    Record<string, readonly { readonly abc: readonly number[]; readonly xyz: readonly number[] }[]>
  >;
}
const sizes: readonly (readonly [string, number])[] = [
  ['100k', 100_000],
  ['1m', 1_000_000],
];

for (const [name, rows] of sizes)
  testWith([FILE], `abc_and_variation_of_${name}_synthetic_rows_match_DuckDB_pandas_polars_and_data_table`, () => {
    const published = readJson<Published>(FILE).results[name]![0]!;
    const sales = syntheticSales(rows);
    const settings = { ...standardsOf(abcCapability.settings), crossing: 'up' } as const;
    const { classes } = abcCapability.compute({ sales }, settings, dayOfIso('2026-01-01')) as AbcResult;
    expect(classes.map((own) => own.clients)).toEqual(published.abc);
    expect(variationClasses(sales)).toEqual(published.xyz);
  });

/** Clients with a CV over all 36 months up to 10 %, up to 25 %, above, and without one. */
function variationClasses({ rows, client, day, amount }: Sales): readonly number[] {
  const months = client.names.map(() => new Float64Array(36));
  for (let row = 0; row < rows; row++) {
    const { year, month } = dateOf(day[row]!);
    months[client.codes[row]!]![(year - 2023) * 12 + month - 1]! += amount[row]!;
  }
  const counts = [0, 0, 0, 0];
  for (const sums of months) {
    const cv = coefficientOfVariation(sums, 'population');
    counts[cv <= 0.1 ? 0 : cv <= 0.25 ? 1 : Number.isNaN(cv) ? 3 : 2]!++;
  }
  return counts;
}
