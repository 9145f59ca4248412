import { dateOf, dayOfIso } from '../../core/calendar/day';
import { xyzClasses, type XyzRule } from '../../core/classes/xyz/xyz-classes';
import { exactSum } from '../../core/clients/exact-sums';
import { quantile } from '../../core/stats/quantile';
import { coefficientOfVariation } from '../../core/stats/variation';
import { invoices, INVOICES } from './online-retail';
import { readJson, salesTable, testWith } from './published';

const FILE = 'reference/xyz_online_retail.json';
interface Classes {
  readonly X: number;
  readonly Y: number;
  readonly Z: number;
  readonly undefined: number;
}
interface Published {
  readonly customers: number;
  readonly all_months: {
    readonly classic_10_25: Classes;
    readonly wide_50_100: Classes;
    readonly quantiles: Readonly<Record<'min' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'max', number>>;
  };
  readonly from_first_purchase: { readonly only_3_or_more_months: Classes };
  readonly top10: readonly {
    readonly CustomerID: number;
    readonly months: readonly number[];
    readonly cv_population: number;
    readonly cv_sample: number;
  }[];
}

const year = { from: dayOfIso('2010-12-01'), to: dayOfIso('2011-12-01') };
const sales = () => invoices().filter(({ day }) => day >= year.from && day < year.to);

/** Sums of the twelve months of every client. */
function monthsByClient(): ReadonlyMap<string, readonly number[]> {
  const amounts = new Map<string, number[][]>();
  for (const { client, day, amount } of sales()) {
    const months = amounts.get(client) ?? Array.from({ length: 12 }, (): number[] => []);
    months[dateOf(day).month % 12]!.push(amount);
    amounts.set(client, months);
  }
  return new Map([...amounts].map(([client, months]) => [client, months.map(exactSum)]));
}

/** Month of the first row of every client, counted from December. */
function firstMonths(): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { client, day } of sales()) first.set(client, Math.min(first.get(client) ?? 11, dateOf(day).month % 12));
  return first;
}

function counted(cvs: readonly number[], [x, y]: readonly [number, number]): Classes {
  const defined = cvs.filter((cv) => !Number.isNaN(cv));
  const upTo = (cut: number) => defined.filter((cv) => cv <= cut).length;
  return { X: upTo(x), Y: upTo(y) - upTo(x), Z: defined.length - upTo(y), undefined: cvs.length - defined.length };
}

/**
 * The published run summed floating-point numbers: four clients whose only purchase was cancelled kept a residue of 1e-14 in
 * one month of twelve, and with it a variation of √11. In exact sums they have none.
 */
const RESIDUES = { clients: 4, withThreeMonths: 1, cv: Math.sqrt(11) };

testWith([FILE, INVOICES], 'variation_over_twelve_months_matches_the_distribution_of_4331_clients', () => {
  const { customers, all_months } = readJson<Published>(FILE);
  const cvs = [...monthsByClient().values()].map((months) => coefficientOfVariation(months, 'population'));
  expect(cvs).toHaveLength(customers);
  expect(counted(cvs, [0.1, 0.25])).toEqual(withoutResidues(all_months.classic_10_25, RESIDUES.clients));
  expect(counted(cvs, [0.5, 1])).toEqual(withoutResidues(all_months.wide_50_100, RESIDUES.clients));
  const published = [
    ...cvs.filter((cv) => !Number.isNaN(cv)),
    ...new Array<number>(RESIDUES.clients).fill(RESIDUES.cv),
  ];
  const sorted = Float64Array.from(published).sort();
  const { min, p10, p25, p50, p75, p90, max } = all_months.quantiles;
  [min, p10, p25, p50, p75, p90, max].forEach((expected, i) => {
    expect(quantile(sorted, [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1][i]!)).toBeCloseTo(expected, 9);
  });
});

const withoutResidues = ({ Z, undefined: none, ...classes }: Classes, clients: number): Classes => ({
  ...classes,
  Z: Z - clients,
  undefined: none + clients,
});

testWith([FILE, INVOICES], 'variation_since_the_first_purchase_matches_the_ten_largest_clients', () => {
  const table = salesTable(sales());
  const window = { ...year, open: false };
  for (const deviation of ['population', 'sample'] as const) {
    const rule: XyzRule = { method: 'cv', period: 'month', regularShare: 0.75, cuts: [0.25, 0.5], deviation };
    const { cv } = xyzClasses(table, window, { asOf: year.to, rule });
    for (const one of readJson<Published>(FILE).top10) {
      const own = cv[table.client.names.indexOf(String(one.CustomerID))]!;
      const boughtFromTheStart = one.months[0]! > 0;
      const since = one.months.slice(one.months.findIndex((sum) => sum > 0));
      expect(own).toBeCloseTo(coefficientOfVariation(since, deviation), 9);
      if (boughtFromTheStart)
        expect(own).toBeCloseTo(deviation === 'population' ? one.cv_population : one.cv_sample, 9);
    }
  }
});

testWith([FILE, INVOICES], 'by_10_25_three_clients_are_X_and_four_are_Y_once_three_months_are_asked_for', () => {
  const published = readJson<Published>(FILE).from_first_purchase.only_3_or_more_months;
  const months = monthsByClient();
  const sinceFirstRow = [...firstMonths()].map(([client, first]) => (months.get(client) ?? []).slice(first));
  const cvs = sinceFirstRow.filter(({ length }) => length >= 3).map((own) => coefficientOfVariation(own, 'population'));
  expect(counted(cvs, [0.1, 0.25])).toEqual(withoutResidues(published, RESIDUES.withThreeMonths));
  // ours count from the first purchase, not from a cancellation before it: fewer clients, the same X and Y
  const rule: XyzRule = {
    method: 'cv',
    period: 'month',
    regularShare: 0.75,
    cuts: [0.1, 0.25],
    deviation: 'population',
  };
  const { classes } = xyzClasses(salesTable(sales()), { ...year, open: false }, { asOf: year.to, rule });
  expect([0, 1].map((own) => classes.filter((one) => one === own).length)).toEqual([published.X, published.Y]);
});
