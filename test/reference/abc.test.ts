import { abcClasses, classLetters, type AbcRule } from '../../core/classes/abc/abc-classes';
import { readJson, readRows, testWith } from './published';

const EXAMPLES = 'reference/abc_examples.json';
const COMMUNES = 'swiss/SwissInhabitants.csv';

interface Examples {
  readonly fixed_80_95: {
    readonly total: number;
    readonly rows: readonly {
      readonly item: string;
      readonly value: number;
      readonly cum: number;
      readonly cum_percent: number;
    }[];
    readonly published_cum_percent: Readonly<Record<string, number>>;
    readonly published_classes: { readonly A: readonly string[]; readonly B: readonly string[] };
    readonly remainder_after_J: number;
  };
  readonly sum_method: {
    readonly n: number;
    readonly first10: readonly {
      readonly position: number;
      readonly value: number;
      readonly share_percent: number;
      readonly sum_percent: number | null;
    }[];
    readonly total_between: readonly [number, number];
    readonly published_classes: { readonly A: readonly number[]; readonly B_starts: readonly number[] };
  };
  readonly tangent_method: {
    readonly swiss: {
      readonly A: number;
      readonly B: number;
      readonly C: number;
      readonly mean_all: number;
      readonly mean_rest: number;
    };
  };
  readonly float_edge: readonly { readonly values: readonly number[]; readonly expected?: readonly string[] }[];
  readonly one_dominant: { readonly values: readonly number[] };
  readonly ties: { readonly values: readonly number[] };
}

const rule80: AbcRule = { method: 'cumulative', thresholds: [0.8, 0.95], crossing: 'down' };
const rule75: AbcRule = { ...rule80, thresholds: [0.75, 0.95] };
const classed = (values: readonly number[], rule: AbcRule) => abcClasses(Float64Array.from(values), rule);
const letters = (values: readonly number[], rule: AbcRule) =>
  Array.from(classed(values, rule).classes, (own) => classLetters[own]!);
const countsOf = (values: readonly number[], rule: AbcRule) => {
  const { classes } = classed(values, rule);
  return [0, 1, 2].map((own) => classes.filter((one) => one === own).length);
};
const communes = () => readRows(COMMUNES).map(([inhabitants]) => Number(inhabitants));

testWith([EXAMPLES], 'classes_and_shares_match_Teplyakova_2010_tables_7_4_and_7_5', () => {
  const { total, rows, published_cum_percent, published_classes, remainder_after_J } =
    readJson<Examples>(EXAMPLES).fixed_80_95;
  const printed = rows.map((row) => row.value);
  const rest = total - rows[rows.length - 1]!.cum; // items that are not printed, each smaller than the last printed one
  const values = [...printed, rest / 2, rest / 2];
  const { classes, cumulative, base } = classed(values, rule80);
  expect(base).toBe(total);
  rows.forEach(({ item, cum_percent }, i) => {
    const shown = Math.round(10000 * cumulative[i]!) / 100;
    expect([shown, shown]).toEqual([cum_percent, published_cum_percent[item] ?? cum_percent]);
    const wanted = published_classes.A.includes(item) ? 'A' : published_classes.B.includes(item) ? 'B' : 'C';
    expect(`${item} ${classLetters[classes[i]!]}`).toBe(`${item} ${wanted}`);
  });
  const inC = values.filter((_, i) => classes[i] === 2);
  expect(inC.reduce((sum, value) => sum + value, 0)).toBe(remainder_after_J);
});

testWith([EXAMPLES], 'sum_method_matches_the_published_table_of_27_items', () => {
  const { n, first10, total_between, published_classes } = readJson<Examples>(EXAMPLES).sum_method;
  const printed = first10.map((row) => row.value);
  const total = (total_between[0] + total_between[1]) / 2;
  const rest = (total - printed.reduce((sum, value) => sum + value, 0)) / (n - printed.length);
  const values = [...printed, ...Array.from({ length: n - printed.length }, (_, i) => rest + 8 - i)]; // different, so that none tie
  const { classes, cumulative } = classed(values, { ...rule80, method: 'sum' });
  first10.forEach(({ position, sum_percent }, i) => {
    const sum = 100 * ((i + 1) / n + cumulative[i]!);
    if (sum_percent !== null) expect(Math.abs(sum - sum_percent)).toBeLessThan(0.01);
    expect([position, classes[i]]).toEqual([position, published_classes.A.includes(position) ? 0 : 1]);
  });
});

testWith([EXAMPLES, COMMUNES], 'tangent_method_matches_the_iterated_mean_of_2896_Swiss_communes', () => {
  const { A, B, C, mean_all, mean_rest } = readJson<Examples>(EXAMPLES).tangent_method.swiss;
  const values = communes();
  expect(countsOf(values, { ...rule75, method: 'tangent' })).toEqual([A, B, C]);
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  expect(mean(values)).toBeCloseTo(mean_all, 9);
  expect(mean(values.filter((value) => value <= mean_all))).toBeCloseTo(mean_rest, 9);
});

testWith([EXAMPLES], 'the_canonical_80_15_5_is_A_B_C', () => {
  const [canonical] = readJson<Examples>(EXAMPLES).float_edge;
  expect(letters(canonical!.values, rule80)).toEqual(canonical!.expected);
});

testWith([EXAMPLES], 'ten_equal_clients_share_one_class_where_a_plain_running_share_gives_8_1_1', () => {
  const equal = readJson<Examples>(EXAMPLES).float_edge[1]!.values;
  expect(countsOf(equal, rule80)).toEqual([10, 0, 0]);
  const hardlyDifferent = equal.map((value, i) => value + (9 - 2 * i) * 1e-12); // the same shares, without ties
  expect(countsOf(hardlyDifferent, rule80)).toEqual([8, 1, 1]);
});

testWith([EXAMPLES], 'one_dominant_client_is_A_and_does_not_leave_A_empty', () => {
  expect(letters(readJson<Examples>(EXAMPLES).one_dominant.values, rule80)).toEqual(['A', 'B', 'C']);
});

testWith([EXAMPLES], 'equal_amounts_are_not_split_by_the_order_of_the_rows', () => {
  const { values } = readJson<Examples>(EXAMPLES).ties;
  expect(letters(values, rule75).join('')).toBe('AAACCC');
  expect(letters(values, { ...rule75, crossing: 'up' }).join('')).toBe('AAAAAA');
});
