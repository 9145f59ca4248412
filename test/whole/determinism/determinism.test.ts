import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { analyse, analysisJson, capabilities, finishNow, type Analysis, type Row } from '../../../core';
import { memoryHost } from '../../core/memory-host';
import { buildSync } from 'esbuild';
import { userPackage, userParts } from '../../embedded/workbook/user-package';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'clientele-same-'));
/** The command in one file, which starts at once; beside the packages that it loads. */
const COMMAND = join(ROOT, 'node_modules/.cache/clientele-same/analyze-all.cjs');
beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, 'analyze-all.ts')],
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile: COMMAND,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const CLIENTS = ['Ромашка', 'İSTANBUL', 'Ёлка', 'Їжак', 'Ähre', 'ILICA', '__proto__', '=1+1'];
const two = (n: number) => String(n).padStart(2, '0');
const line = (i: number) =>
  `${two((i % 28) + 1)}.${two((i % 12) + 1)}.${2024 + (Math.floor(i / 12) % 2)} 0:${two(i % 60)};${CLIENTS[(i * 7) % CLIENTS.length]};${1000 + ((i * 7919) % 90_001)},${two(i % 100)};${i % 3 ? 'Иванов' : 'Ірина'}`;
const LINES = Array.from({ length: 240 }, (_, i) => line(i));
const HEADER = 'Дата;Клиент;Сумма;Менеджер';

/** Days at the ends of years and where clocks are changed, as numbers, as ISO texts and as a few programs write days. */
const DAYS = [45_292, 45_382.0208, 45_657.99, 45_658, 45_746, 45_961.125].map(
  (day, i) =>
    `<row r="${i + 2}"><c r="A${i + 2}" s="2"><v>${day}</v></c><c r="B${i + 2}" t="s"><v>3</v></c><c r="C${i + 2}"><v>${10 + i}</v></c></row>`,
);
const ISO =
  '<row r="8"><c r="A8" t="d"><v>2025-03-30T02:30:00</v></c><c r="B8" t="s"><v>3</v></c><c r="C8"><v>3</v></c></row>';
const LOCAL =
  '<row r="9"><c r="A9" t="d"><v>12/31/2025 23:30</v></c><c r="B9" t="s"><v>3</v></c><c r="C9"><v>4</v></c></row>';
const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${HEAD}${DAYS.join('')}${ISO}${LOCAL}</sheetData></worksheet>`;

interface Place {
  readonly TZ: string;
  readonly LC_ALL: string;
}

/** From the date line to the date line, half-hour zones and Turkish capitals among them. */
const PLACES: readonly Place[] = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Europe/Kyiv', LC_ALL: 'uk_UA.UTF-8' },
  { TZ: 'Asia/Vladivostok', LC_ALL: 'ru_RU.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8' },
];

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What the command makes of the files at a place: hashes of the workbooks and the results as they were written. */
async function madeAt(place: Place, inputs: readonly string[]) {
  const results = inputs.map((input, i) => ({ input, stem: join(folder, `${i}-${place.TZ.replace('/', '-')}`) }));
  const jobs = results.map(({ input, stem }) => [
    input,
    '--out',
    `${stem}.xlsx`,
    '--json',
    `${stem}.json`,
    '--sheet',
    'ПРОДАЖИ I',
  ]);
  const args = [COMMAND, JSON.stringify(jobs)];
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...place, LANG: place.LC_ALL },
  });
  return results.map(({ stem }) => ({ out: hash(`${stem}.xlsx`), json: readFileSync(`${stem}.json`, 'utf8') }));
}

test('the same files give the same bytes in every time zone and language of the machine', async () => {
  const csv = join(folder, 'продажи i.csv');
  const xlsx = join(folder, 'book.xlsx');
  writeFileSync(csv, [HEADER, ...LINES].join('\r\n'));
  const workbook = userParts()['xl/workbook.xml'] ?? '';
  writeFileSync(
    xlsx,
    await userPackage({
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/workbook.xml': workbook.replaceAll('"Продажи"', '"продажи i"'),
    }),
  );
  const [first, ...others] = await Promise.all(PLACES.map((place) => madeAt(place, [csv, xlsx])));
  expect(JSON.parse(first?.[0]?.json ?? '').source).toMatchObject({ read: 240, skipped: [] });
  expect(JSON.parse(first?.[1]?.json ?? '').source).toMatchObject({ read: 8, rows: 8 });
  for (const [i, other] of others.entries()) expect([PLACES[i + 1]?.TZ, other]).toEqual([PLACES[i + 1]?.TZ, first]);
}, 300_000);

test('the order of rows does not matter where no two of them are equal in what decides', () => {
  const header = HEADER.split(';');
  const rows = LINES.map(
    (one, i): Row => [45_000 + i, ...one.split(';').slice(1, 2), 1000 + i * 17.25, i % 3 ? 'Иванов' : 'Ірина'],
  );
  const reportsOf = (body: readonly Row[]) => {
    const host = memoryHost({ name: 'Продажи', rows: [header, ...body] });
    const analysis = finishNow(analyse(host, { reports: capabilities.map(({ id }) => id) }, capabilities)) as Analysis;
    return JSON.stringify(analysisJson(analysis).reports);
  };
  const halves = [...rows.filter((_, i) => i % 2 === 0), ...rows.filter((_, i) => i % 2 === 1)];
  const usual = reportsOf(rows);
  expect(usual.length).toBeGreaterThan(5_000);
  expect(reportsOf([...rows].reverse())).toBe(usual);
  expect(reportsOf(halves)).toBe(usual);
});
