import { dayOfIso } from '../../core/calendar/day';
import rfmCapability from '../../core/capabilities/rfm/body';
import type { RfmClient, RfmResult } from '../../core/classes/rfm/rfm';
import { boundScores } from '../../core/classes/rfm/scores';
import { standardsOf } from '../../core/settings/settings';
import { quantile } from '../../core/stats/quantile';
import { readJson, readRows, salesTable, testWith } from './published';

const ORDERS = 'rfm/rfm_data_orders.csv';
const SCORES = 'reference/rfm_orders_scores.csv';
const PACKAGE = 'reference/rfm_r_package.json';
const QUANTILES = 'reference/quantiles_scores.json';

const settings = standardsOf(rfmCapability.settings);
function compute(given: Partial<typeof settings> = {}): RfmResult {
  const rows = readRows(ORDERS).map(([client = '', day = '', amount], i) => ({
    client,
    day: dayOfIso(day),
    amount: Number(amount),
    order: String(i), // the package counts every row as a transaction
  }));
  const asOf = dayOfIso('2006-12-31');
  return rfmCapability.compute({ sales: salesTable(rows) }, { ...settings, ...given }, asOf) as RfmResult;
}

interface Scored {
  readonly values: Readonly<Record<'recency' | 'frequency' | 'monetary', number>>;
  readonly scores: Readonly<Record<'recency' | 'frequency' | 'monetary', number>>;
}
/** The 995 clients of the R package with their values and scores. */
const scored = (): ReadonlyMap<string, Scored> =>
  new Map(
    readRows(SCORES).map(([client = '', ...cells]) => {
      const [recency = 0, frequency = 0, monetary = 0, r = 0, f = 0, m = 0] = cells.map(Number);
      return [client, { values: { recency, frequency, monetary }, scores: { recency: r, frequency: f, monetary: m } }];
    }),
  );
const scoresOf = ({ r, f, m }: RfmClient) => ({ recency: r, frequency: f, monetary: m });

testWith([ORDERS, SCORES], 'recency_frequency_and_monetary_match_R_package_rfm_for_all_995_clients', () => {
  const published = scored();
  const { clients } = compute();
  expect(clients).toHaveLength(published.size);
  for (const { client, recencyDays, frequency, monetary } of clients) {
    const { values } = published.get(client)!;
    expect([client, recencyDays, frequency, monetary]).toEqual([
      client,
      values.recency,
      values.frequency,
      values.monetary,
    ]);
  }
});

/**
 * The package gives score > k to values of at least q + 1, where q is the quantile (type 7) at k ÷ 5; ours to values with at
 * least k ÷ 5 of all clients strictly worse. With 995 clients the quantile lies between places 199k − 1 and 199k (counted
 * from 0), so both say the same of every value but those from q to below q + 1 (of frequency and revenue: above q only).
 */
testWith([ORDERS, SCORES], 'scores_match_R_package_rfm_wherever_both_rules_must_agree', () => {
  const published = scored();
  const ours = new Map(compute().clients.map((one) => [one.client, scoresOf(one)]));
  const disagreeing = { recency: 0, frequency: 0, monetary: 0 };
  for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
    const sorted = Float64Array.from([...published.values()], ({ values }) => values[dimension]).sort();
    const quantiles = [1, 2, 3, 4].map((k) => quantile(sorted, k / 5));
    for (const [client, { values, scores }] of published) {
      const value = values[dimension];
      const open = quantiles.some((q) => value < q + 1 && (dimension === 'recency' ? value >= q : value > q));
      if (!open) expect([client, ours.get(client)![dimension]]).toEqual([client, scores[dimension]]);
      else expect(Math.abs(ours.get(client)![dimension] - scores[dimension])).toBeLessThanOrEqual(1);
      if (ours.get(client)![dimension] !== scores[dimension]) disagreeing[dimension]++;
    }
  }
  expect(disagreeing).toEqual({ recency: 1, frequency: 0, monetary: 2 });
});

interface Package {
  readonly orders: {
    readonly thresholds: readonly Readonly<
      Record<`${'recency' | 'frequency' | 'monetary'}_${'lower' | 'upper'}`, number>
    >[];
  };
  readonly orders_custom_bins: Readonly<Record<`${'recency' | 'frequency' | 'monetary'}_bins`, readonly number[]>> &
    Readonly<Record<`${'recency' | 'frequency' | 'monetary'}_scores`, Readonly<Record<string, number>>>>;
}

testWith([SCORES, PACKAGE], 'the_published_cut_points_given_as_bounds_reproduce_every_score_of_R_package_rfm', () => {
  const { thresholds } = readJson<Package>(PACKAGE).orders;
  const clients = [...scored().values()];
  for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
    const values = Float64Array.from(clients, (one) => one.values[dimension]);
    const bounds = thresholds.slice(0, 4).map((own) => own[`${dimension}_upper`]);
    const sorted = values.slice().sort();
    bounds.forEach((bound, i) => expect(quantile(sorted, (i + 1) / 5) + 1).toBeCloseTo(bound, 9));
    const scores = boundScores(values, bounds, dimension === 'recency' ? 'low' : 'high');
    expect(Array.from(scores)).toEqual(clients.map((one) => one.scores[dimension]));
  }
});

testWith([ORDERS, PACKAGE], 'own_bounds_match_the_custom_bins_of_R_package_rfm', () => {
  const bins = readJson<Package>(PACKAGE).orders_custom_bins;
  const { bounds } = compute({
    rfmMethod: 'bounds',
    recencyBounds: bins.recency_bins,
    frequencyBounds: bins.frequency_bins,
    monetaryBounds: bins.monetary_bins,
  });
  for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
    const counts = Object.fromEntries(bounds[dimension].map(({ score, clients }) => [String(score), clients]));
    expect(counts).toEqual(bins[`${dimension}_scores`]);
  }
});

testWith([QUANTILES], 'quantiles_match_PERCENTILE_INC_and_the_bins_of_R_package_rfm_on_ties', () => {
  const published =
    readJson<Readonly<Record<'x' | 'type7_excel_percentile_inc' | 'rfm_r_package_scores', readonly number[]>>>(
      QUANTILES,
    );
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(published.x, share));
  cuts.forEach((cut, i) => expect(cut).toBeCloseTo(published.type7_excel_percentile_inc[i]!, 12));
  const values = Float64Array.from(published.x);
  const bounds = cuts.map((cut) => cut + 1);
  expect(Array.from(boundScores(values, bounds, 'high'))).toEqual(published.rfm_r_package_scores);
});
