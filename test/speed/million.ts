import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerInSteps, capabilities, finish, isProblem, readBook, writeAnalysis } from '../../core';
import { excelHost } from '../../excel-addin/host';
import { ExcelHost } from '../../embedded/excel/host';
import { connect, loadCatalogue } from '../../embedded/excel/node';
import { readXlsx } from '../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../embedded/workbook/write-xlsx';
import { bookOfSales } from './books';

type StepName = 'open' | 'read' | 'compute' | 'write' | 'save';

/** What one step of the way takes. */
export interface Step {
  readonly step: StepName;
  /** Seconds by the clock, and of the processor, all threads together. */
  readonly wall: number;
  readonly cpu: number;
  /** Most memory so far, in megabytes. */
  readonly peak: number;
}

const MILLION = 1_000_000;
const REPORTS = ['abc', 'xyz', 'rfm', 'migration', 'portfolio-quality'];

/** Counts the time from one step to the next. */
function stopwatch(): { readonly steps: readonly Step[]; done(step: Step['step']): void } {
  const steps: Step[] = [];
  let [start, cpu] = [performance.now(), process.cpuUsage()];
  return {
    steps,
    done(step) {
      const { user, system } = process.cpuUsage(cpu);
      const peak = process.resourceUsage().maxRSS / 1024;
      steps.push({ step, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, peak });
      [start, cpu] = [performance.now(), process.cpuUsage()];
    },
  };
}

/** What `analyze` does with a file, step by step. */
async function walk(input: string, out: string): Promise<readonly Step[]> {
  const chosen = capabilities.filter(({ id }) => REPORTS.includes(id));
  const { steps, done } = stopwatch();
  const source = readFileSync(input);
  const workbook = await readXlsx(source);
  done('open');
  connect(new ExcelHost(workbook, { catalogue: loadCatalogue() }));
  const host = excelHost('ru');
  const book = await finish(readBook(host, {}, chosen));
  if (isProblem(book)) throw new Error(book.problem);
  done('read');
  const answers = [];
  for (const one of chosen) answers.push(await finish(answerInSteps(book, one, { settings: {}, asOf: book.asOf })));
  done('compute');
  const request = { reports: REPORTS };
  await finish(writeAnalysis(host, { analysis: { ...book, answers }, language: 'ru', saved: null, request }));
  done('write');
  writeFileSync(out, await saveWorkbook(workbook, source));
  done('save');
  return steps;
}

/** A workbook of a million sales from the file to its copy with five reports, in a process of its own. */
export async function measureMillion(): Promise<readonly Step[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clientele-million-'));
  const input = path.join(folder, 'sales.xlsx');
  writeFileSync(input, await saveWorkbook(bookOfSales(MILLION)));
  const args = ['--import', 'tsx', __filename, input, path.join(folder, 'copy.xlsx')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  return JSON.parse(stdout) as Step[];
}

const [, script, input, out] = process.argv;
if (script === __filename && input && out)
  void walk(input, out).then((steps) => process.stdout.write(JSON.stringify(steps)));
