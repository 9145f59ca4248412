import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDay, dayOf, isProblem } from '../../core';
import type { AbcResult } from '../../core/classes/abc/abc';
import { analyzeFile } from '../../command-line/analyze-file';

const ROWS = 1_000_000;
const CLIENTS = 20_000;
const CHUNK = 50_000;

const folder = mkdtempSync(path.join(tmpdir(), 'clientele-million-'));
const file = path.join(folder, 'sales.csv');
/** What was written, counted while writing: amounts in kopecks, so that the sums are exact. */
const written = { noClient: 0, badAmount: 0, total: 0, byClient: new Array<number>(CLIENTS).fill(0) };

afterAll(() => rmSync(folder, { recursive: true }));

/** Kopecks as `12 345,67`, with a no-break space between the groups. */
function amountText(kopecks: number): string {
  const digits = `${kopecks}`.replace('-', '').padStart(3, '0');
  const groups = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${kopecks < 0 ? '-' : ''}${groups},${digits.slice(-2)}`;
}

/** One line: date, client, amount, order. Every 997th has no client, every 4999th no readable amount, every 50th is a return. */
function line(row: number, days: readonly string[]): string {
  const client = (row * 7919) % CLIENTS;
  const kopecks = ((row * 104_729) % 5_000_000) * (row % 50 === 0 ? -1 : 1) + 1;
  const isNameless = row % 997 === 0;
  const isUnreadable = !isNameless && row % 4999 === 0;
  if (isNameless) written.noClient += 1;
  else if (isUnreadable) written.badAmount += 1;
  else {
    written.total += kopecks;
    written.byClient[client]! += kopecks;
  }
  const amount = isUnreadable ? 'уточнить' : amountText(kopecks);
  return `${days[row % days.length]};${isNameless ? '' : `К-${client}`};${amount};№${row}\n`;
}

async function writeSales(): Promise<void> {
  const days = Array.from({ length: 730 }, (_, i) => formatDay(dayOf(2024, 1, 1) + i, 'ru'));
  const target = await open(file, 'w');
  await target.write('Дата;Клиент;Сумма;Номер заказа\n');
  for (let first = 1; first <= ROWS; first += CHUNK) {
    let text = '';
    for (let row = first; row < first + CHUNK; row++) text += line(row, days);
    await target.write(text);
  }
  await target.close();
}

test('a million rows: each is read or listed, and the amounts reconcile to the kopeck', async () => {
  await writeSales();
  const analysis = await analyzeFile({ input: file, out: null, language: 'ru', request: { reports: ['abc'] } });
  if (isProblem(analysis)) throw new Error(analysis.problem);
  const { rows, read, skipped } = analysis.sources.sales![0].reading;
  expect(rows).toBe(ROWS);
  expect(read + skipped.length).toBe(ROWS);
  const count = (reason: string) => skipped.filter((row) => row.reason === reason).length;
  expect([count('no-client'), count('bad-amount')]).toEqual([written.noClient, written.badAmount]);

  const abc = analysis.answers[0]!.result as AbcResult;
  expect(abc.total).toBe(written.total / 100);
  expect(abc.clients).toHaveLength(CLIENTS);
  const wrong = abc.clients.filter(({ client, amount }) => amount !== written.byClient[Number(client.slice(2))]! / 100);
  expect(wrong).toEqual([]);
}, 120_000);
