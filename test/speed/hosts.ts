import { analyse, capabilities, finish, isProblem, reportPages, wordsIn, type Host } from '../../core';
import { excelHost } from '../../excel-addin/host';
import { createExcelHost } from '../../embedded/excel/host';
import { connect, loadCatalogue } from '../../embedded/excel/node';
import { createSheetsHost } from '../../embedded/sheets/node';
import { sheetsPaneHost } from '../../sheets-script/sidebar/pane-host';
import { builtScript } from '../hosts/built-script';
import { bookOfSales } from './books';
import { measureMillion, type Step } from './million';

/** Requests of a report: to read the data, and to write the sheets. */
export interface Requests {
  readonly reading: number;
  readonly writing: number;
}

/** What a report costs at the two hosts. */
export interface ReportCost {
  readonly report: string;
  /** `sync()` calls, and the largest request and the largest answer among them, in kilobytes. */
  readonly excel: Requests & { readonly largestRequest: number; readonly largestAnswer: number };
  /** Calls of services. */
  readonly sheets: Requests;
}

export interface HostFindings {
  /** By how many sales the workbook has. */
  readonly books: readonly { readonly rows: number; readonly reports: readonly ReportCost[] }[];
  readonly million: readonly Step[];
}

const SIZES = [10_000, 200_000];
const KILOBYTE = 1024;

/** Reads, computes and writes one report; `between` is told when reading is done. */
async function writeReport(host: Host, report: string, between: () => void): Promise<void> {
  const analysis = await finish(analyse(host, { reports: [report] }, capabilities));
  if (isProblem(analysis)) throw new Error(analysis.problem);
  between();
  await host.writePages(reportPages(analysis, wordsIn('ru')));
}

async function excelCost(report: string, rows: number): Promise<ReportCost['excel']> {
  const excel = createExcelHost(bookOfSales(rows), { catalogue: loadCatalogue() });
  connect(excel);
  let reading = 0;
  await writeReport(excelHost('ru'), report, () => (reading = excel.stats.syncs));
  const { syncs, largestRequest, largestAnswer } = excel.stats;
  return {
    reading,
    writing: syncs - reading,
    largestRequest: largestRequest / KILOBYTE,
    largestAnswer: largestAnswer / KILOBYTE,
  };
}

async function sheetsCost(report: string, rows: number): Promise<ReportCost['sheets']> {
  const sheets = createSheetsHost(bookOfSales(rows), {
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

/** Figures over the stand-ins, which refuse requests and answers of more than 5 MB as the hosts do. */
export async function measureHosts(): Promise<HostFindings> {
  const books = [];
  for (const rows of SIZES) {
    const reports: ReportCost[] = [];
    for (const { id } of capabilities)
      reports.push({ report: id, excel: await excelCost(id, rows), sheets: await sheetsCost(id, rows) });
    books.push({ rows, reports });
  }
  return { books, million: await measureMillion() };
}
