import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { analysisJson, capabilities, isProblem } from '../../core';
import { analyzeFile } from '../../command-line/analyze-file';
import * as sql from './online-retail.sql';

const file = path.resolve('../shared/data/online_retail/online_retail_2010_2011.csv.gz');
const onData = existsSync(file) ? test : test.skip;

type Row = Readonly<Record<string, string | number | boolean | null>>;
interface Json {
  readonly asOf: string;
  readonly source: { readonly rows: number; readonly read: number; readonly skipped: readonly Row[] };
  readonly reports: Readonly<Record<string, { readonly clients: readonly Row[]; readonly [key: string]: unknown }>>;
}

let json: Json;
let connection: DuckDBConnection;

/** The rows of a query by client. */
async function byClient(query: string): Promise<Map<string, Row>> {
  const reader = await connection.runAndReadAll(query);
  return new Map((reader.getRowObjectsJson() as Row[]).map((row) => [String(row.client), row]));
}

beforeAll(async () => {
  if (!existsSync(file)) return;
  const request = { reports: capabilities.map(({ id }) => id) };
  const analysis = await analyzeFile({ input: file, out: null, language: 'en', request });
  if (isProblem(analysis)) throw new Error(analysis.problem);
  json = JSON.parse(JSON.stringify(analysisJson(analysis))) as Json;
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(sql.readSales(file));
}, 120_000);

onData('every row is read or listed, and the as-of date is the day after the last sale', () => {
  expect(json.asOf).toBe('2011-12-10');
  expect(json.source.rows).toBe(541_909);
  expect(json.source.read).toBe(406_829);
  expect(json.source.skipped).toHaveLength(135_080);
  expect(new Set(json.source.skipped.map(({ reason }) => reason))).toEqual(new Set(['no-client']));
});

onData('ABC equals DuckDB for every client', async () => {
  const expected = await byClient(sql.abc);
  const { clients } = json.reports.abc!;
  expect(clients).toHaveLength(expected.size);
  for (const { client, amount, share, cumulative, class: own } of clients) {
    const row = expected.get(String(client))!;
    expect([client, own]).toEqual([client, row.class]);
    expect(amount).toBeCloseTo(Number(row.v), 6);
    expect(share).toBeCloseTo(Number(row.share), 12);
    expect(cumulative).toBeCloseTo(Number(row.cumulative), 12);
  }
});

onData('XYZ equals DuckDB for every client with a purchase', async () => {
  const expected = await byClient(sql.xyz);
  const classed = json.reports.xyz!.clients.filter((one) => one.class !== null);
  expect(classed).toHaveLength(expected.size);
  for (const one of classed) {
    const row = expected.get(String(one.client))!;
    expect([one.client, one.class]).toEqual([one.client, row.class]);
    if (Number(row.m) > 0) expect([one.activePeriods, one.periods]).toEqual([Number(row.k), Number(row.m)]);
  }
});

onData('ABC-XYZ is the pair of both', async () => {
  const [abc, xyz] = [await byClient(sql.abc), await byClient(sql.xyz)];
  for (const { client, class: pair } of json.reports['abc-xyz']!.clients.filter((one) => one.xyz !== null)) {
    expect([client, pair]).toEqual([client, `${abc.get(String(client))!.class}${xyz.get(String(client))!.class}`]);
  }
});

onData('RFM equals DuckDB for every client with a purchase', async () => {
  const expected = await byClient(sql.rfm);
  const { clients } = json.reports.rfm!;
  expect(clients).toHaveLength(expected.size);
  for (const one of clients) {
    const row = expected.get(String(one.client))!;
    const scores = [Number(row.rScore), Number(row.fScore), Number(row.mScore)];
    expect([one.client, one.recencyDays, one.frequency, one.r, one.f, one.m]).toEqual([
      one.client,
      Number(row.recencyDays),
      Number(row.frequency),
      ...scores,
    ]);
    expect(one.monetary).toBeCloseTo(Number(row.monetary), 6);
  }
});

onData('migration between the last two complete quarters equals DuckDB', async () => {
  const expected = await byClient(sql.migration);
  const { clients } = json.reports.migration!;
  expect(clients).toHaveLength(expected.size);
  for (const one of clients) {
    const row = expected.get(String(one.client))!;
    expect([one.client, one.from, one.to]).toEqual([one.client, row.before, row.after]);
    expect(one.amountBefore).toBeCloseTo(Number(row.amountBefore), 6);
    expect(one.amountAfter).toBeCloseTo(Number(row.amountAfter), 6);
    if (row.before === null)
      expect([one.client, one.direction]).toEqual([one.client, row.boughtBefore ? 'returned' : 'new']);
  }
});

onData('portfolio quality counts equal DuckDB in all four quarters', async () => {
  const { managers } = json.reports['portfolio-quality']! as unknown as {
    managers: readonly { periods: readonly Row[] }[];
  };
  const periods = managers[0]!.periods;
  expect(periods).toHaveLength(4);
  for (const [i, period] of periods.entries()) {
    const [row] = (await connection.runAndReadAll(sql.portfolio(4 - i))).getRowObjectsJson() as Row[];
    const counts = Object.fromEntries(['A', 'B', 'C', 'X', 'Y', 'Z'].map((key) => [key, Number(row![key])]));
    expect(period).toMatchObject({ ...counts, from: row!.from_, to: row!.to_, revenueShare: 1 });
  }
});
