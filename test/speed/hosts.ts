import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse, capabilities, finish, isProblem, reportPages, wordsIn, type Host } from '../../core';
import { excelHost } from '../../excel-addin/host';
import { analyzeFile } from '../../playground/analyze/analyze-file';
import { createExcelHost } from '../../playground/excel/host';
import { connect, loadCatalogue } from '../../playground/excel/node';
import { createSheetsHost } from '../../playground/sheets/node';
import { saveWorkbook } from '../../playground/workbook/write-xlsx';
import { sheetsPaneHost } from '../../sheets-script/sidebar/pane-host';
import { builtScript } from '../hosts/built-script';
import { bookOfSales } from './books';

/** What a report costs at the two hosts. */
export interface ReportCost {
  readonly report: string;
  /** `sync()` calls, of reading and of writing, and the mean size of a request in kilobytes. */
  readonly excel: { readonly reading: number; readonly writing: number; readonly kilobytes: number };
  /** Calls of services that read and that write. */
  readonly sheets: { readonly reading: number; readonly writing: number };
}
export interface HostFindings {
  readonly rows: number;
  readonly reports: readonly ReportCost[];
  /** A workbook of a million rows through `analyze`, in seconds: to open the file, to read and compute, to write the copy. */
  readonly million: { readonly open: number; readonly compute: number; readonly write: number };
}

const ROWS = 20_000;
const MILLION = 1_000_000;

/** Reads, computes and writes one report; `between` is told when reading is done. */
async function writeReport(host: Host, report: string, between: () => void): Promise<void> {
  const analysis = await finish(analyse(host, { reports: [report] }, capabilities));
  if (isProblem(analysis)) throw new Error(analysis.problem);
  between();
  await host.writePages(reportPages(analysis, wordsIn('ru')));
}

async function excelCost(report: string): Promise<ReportCost['excel']> {
  const excel = createExcelHost(bookOfSales(ROWS), { catalogue: loadCatalogue() });
  connect(excel);
  let reading = 0;
  await writeReport(excelHost('ru'), report, () => (reading = excel.stats.syncs));
  const { syncs, requests, requestBytes } = excel.stats;
  return { reading, writing: syncs - reading, kilobytes: requestBytes / requests / 1024 };
}

async function sheetsCost(report: string): Promise<ReportCost['sheets']> {
  const sheets = createSheetsHost(bookOfSales(ROWS), {
    files: builtScript(),
    timeZone: 'Europe/Kyiv',
    locale: 'ru_RU',
  });
  Object.assign(globalThis, { google: { script: sheets.googleScript() } });
  const before = { read: 0, write: 0 };
  await writeReport(sheetsPaneHost('ru'), report, () => Object.assign(before, sheets.stats.calls));
  const { read, write } = sheets.stats.calls;
  return { reading: before.read, writing: read - before.read + write };
}

async function millionRows(): Promise<HostFindings['million']> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clientele-speed-'));
  const input = path.join(folder, 'sales.xlsx');
  writeFileSync(input, await saveWorkbook(bookOfSales(MILLION)));
  const at: number[] = [];
  const analysis = await analyzeFile({
    input,
    out: path.join(folder, 'copy.xlsx'),
    language: 'ru',
    request: { reports: ['abc', 'xyz', 'rfm', 'migration', 'portfolio-quality'] },
    onStep: () => at.push(performance.now()),
  });
  at.push(performance.now());
  rmSync(folder, { recursive: true });
  if (isProblem(analysis)) throw new Error(analysis.problem);
  const [open = 0, compute = 0, write = 0, end = 0] = at.map((time) => time / 1000);
  return { open: compute - open, compute: write - compute, write: end - write };
}

/** Figures over the stand-ins, which refuse requests and answers of more than 5 MB as the hosts do. */
export async function measureHosts(): Promise<HostFindings> {
  const reports: ReportCost[] = [];
  for (const { id } of capabilities)
    reports.push({ report: id, excel: await excelCost(id), sheets: await sheetsCost(id) });
  return { rows: ROWS, reports, million: await millionRows() };
}
