import { dayOfIso } from '../../core/calendar/day';
import abcCapability from '../../core/capabilities/abc/body';
import type { AbcResult } from '../../core/classes/abc/abc';
import { abcClasses, type AbcRule } from '../../core/classes/abc/abc-classes';
import { paretoOf } from '../../core/classes/abc/pareto';
import { standardsOf } from '../../core/settings/settings';
import { cdnowSales } from './cdnow';
import { readJson, readRows, testWith } from './published';

type Crossing = AbcRule['crossing'];
type Counts = readonly number[];

/**
 * The published counts come from a running share in row order, which splits equal values on a border. Ours keep equal values
 * together; so: the plain rule gives the published counts, and ours differ from it only in groups that it splits.
 */
function compare(
  values: Float64Array,
  thresholds: readonly number[],
  crossing: Crossing,
): { plain: Counts; split: number; differing: number } {
  const { classes } = abcClasses(values, { method: 'cumulative', thresholds, crossing });
  const plain = plainClasses(values, thresholds, crossing);
  const groups = new Map<number, Set<number>>();
  values.forEach((value, i) => groups.set(value, (groups.get(value) ?? new Set()).add(plain[i]!)));
  const isSplit = (value: number) => groups.get(value)!.size > 1;
  return {
    plain: [0, 1, 2].map((own) => plain.filter((one, i) => one === own && values[i]! > 0).length),
    split: [...groups.values()].filter((own) => own.size > 1).length,
    differing: values.filter((value, i) => classes[i] !== plain[i] && !isSplit(value)).length,
  };
}

function plainClasses(values: Float64Array, thresholds: readonly number[], crossing: Crossing): Int8Array {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const classes = new Int8Array(values.length);
  let sum = 0;
  for (const i of order) {
    const before = sum;
    sum += Math.max(0, values[i]!);
    const passed = thresholds.filter((cut) => (crossing === 'down' ? sum > cut * total : before >= cut * total)).length;
    classes[i] = values[i]! > 0 ? passed : thresholds.length;
  }
  return classes;
}

const SWISS = 'reference/abc_swiss.json';
const COMMUNES = 'swiss/SwissInhabitants.csv';
interface Swiss {
  readonly n: number;
  readonly sum: number;
  readonly classic: Readonly<
    Record<'s75_20_5' | 's80_15_5', { readonly inclusive_le: Counts; readonly crossing_item_in_A: Counts }>
  >;
}

testWith([SWISS, COMMUNES], 'classic_cuts_match_SwissInhabitants_of_ABCanalysis_under_both_border_rules', () => {
  const { n, sum, classic } = readJson<Swiss>(SWISS);
  const communes = Float64Array.from(readRows(COMMUNES), ([inhabitants]) => Number(inhabitants));
  expect([communes.length, communes.reduce((total, value) => total + value, 0)]).toEqual([n, sum]);
  for (const [cuts, published] of [
    [[0.75, 0.95], classic.s75_20_5],
    [[0.8, 0.95], classic.s80_15_5],
  ] as const) {
    expect(compare(communes, cuts, 'down')).toEqual({
      plain: published.inclusive_le,
      split: expect.any(Number),
      differing: 0,
    });
    expect(compare(communes, cuts, 'up')).toEqual({
      plain: published.crossing_item_in_A,
      split: expect.any(Number),
      differing: 0,
    });
  }
});

const CDNOW = 'reference/abc_cdnow.json';
interface Cdnow {
  readonly customers: number;
  readonly zero_revenue: number;
  readonly total: number;
  readonly le: { readonly A: number; readonly B: number; readonly C: number };
  readonly crossing_in_A: { readonly A: number; readonly B: number; readonly C: number };
  readonly top20pct_share: number;
}

testWith([CDNOW, 'cdnow/CDNOW_master.txt'], 'classes_total_and_top_20_percent_match_CDNOW_master', () => {
  const published = readJson<Cdnow>(CDNOW);
  const result = abcCapability.compute(
    { sales: cdnowSales() },
    standardsOf(abcCapability.settings),
    dayOfIso('1998-07-01'),
  ) as AbcResult;
  expect(result.clients).toHaveLength(published.customers);
  expect(result.total).toBe(published.total);
  expect(result.notPositive).toEqual({ clients: published.zero_revenue, amount: 0 });
  const hundredths = Float64Array.from(result.clients, (one) => Math.round(one.amount * 100));
  const counts = ({ A, B, C }: Cdnow['le']) => [A, B, C];
  const buyers = hundredths.filter((value) => value > 0); // the published fifth is one of the clients with revenue
  const rule: AbcRule = { method: 'cumulative', thresholds: [0.75, 0.95], crossing: 'down' };
  expect(paretoOf(buyers, abcClasses(buyers, rule))?.shareOfTop20).toBeCloseTo(published.top20pct_share, 12);
  expect(compare(hundredths, [0.75, 0.95], 'down')).toMatchObject({ plain: counts(published.le), differing: 0 });
  expect(compare(hundredths, [0.75, 0.95], 'up')).toMatchObject({
    plain: counts(published.crossing_in_A),
    differing: 0,
  });
});
