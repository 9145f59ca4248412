import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  analyse,
  capabilities,
  finish,
  isProblem,
  requestFrom,
  type Analysis,
  type Language,
  type Problem,
  type Request,
  writeAnalysis,
  type OtherName,
  type Saved,
} from '../core';
import { excelHost } from '../excel-addin/host';
import { ExcelHost } from '../embedded/excel/host';
import { connect, loadCatalogue } from '../embedded/excel/node';
import { isPackage, readWorkbook } from '../embedded/workbook/read-workbook';
import { readXlsx } from '../embedded/workbook/read-xlsx';
import { UnreadableFile } from '../embedded/workbook/unreadable-file';
import type { Workbook } from '../embedded/workbook/model/workbook';
import { saveWorkbook } from '../embedded/workbook/write-xlsx';
import { reasonOfRefusal, type FileReason } from './file-problems';
import { writeResult } from './targets';

export interface FileJob {
  readonly input: string;
  /** Where the copy with the reports goes; null: nowhere. */
  readonly out: string | null;
  readonly language: Language;
  readonly request: Request;
  /** Told what is being done. */
  readonly onStep?: (step: 'reading' | 'computing' | 'writing', file: string) => void;
  /** Told which reports could not have the name of their sheet. */
  readonly onOtherNames?: (others: readonly OtherName[]) => void;
}

/**
 * Analyses a workbook or CSV file with the add-in's own code over the embedded workbook and writes the copy with the
 * reports. A file that can't be read is a problem, like everything else the user can mend.
 */
export async function analyzeFile(job: FileJob): Promise<Analysis | Problem> {
  const { input, out, language, request, onStep, onOtherNames } = job;
  onStep?.('reading', input);
  const opened = await openFile(input);
  if (isProblem(opened)) return opened;
  const { workbook, source } = opened;
  connect(new ExcelHost(workbook, { catalogue: loadCatalogue() }));
  const host = excelHost(language);
  onStep?.('computing', input);
  const saved = await host.load();
  const asked = withSaved(request, saved);
  const analysis = await finish(analyse(host, asked, capabilities));
  if (isProblem(analysis) || out === null) return analysis;
  onStep?.('writing', out);
  const { others } = await finish(writeAnalysis(host, { analysis, language, saved, request: asked }));
  onOtherNames?.(others);
  const bytes = await savedBytes(workbook, source, input);
  if (isProblem(bytes)) return bytes;
  await writeResult(out, bytes);
  return analysis;
}

/** What the workbook remembers, under what is said now. */
function withSaved(request: Request, saved: Saved | null): Request {
  const kept = requestFrom(saved, request.reports);
  return {
    ...kept,
    ...request,
    settings: { ...kept.settings, ...request.settings },
    columns: { ...kept.columns, ...request.columns },
  };
}

async function openFile(file: string): Promise<{ workbook: Workbook; source?: Uint8Array } | Problem> {
  const unreadable = (reason: FileReason): Problem => ({ problem: 'unreadable-file', file, reason });
  const bytes = await readFile(file).catch((error: unknown) => unreadable(reasonOfRefusal(error)));
  if (isProblem(bytes)) return bytes;
  const name = path.basename(file);
  return orProblem(file, async () => {
    if (isPackage(bytes)) return { workbook: await readXlsx(bytes, name), source: bytes };
    return { workbook: await readText(bytes, name) };
  });
}

/** A text whatever it is called, but for names under which Excel itself takes nothing but a workbook. */
const readText = (bytes: Uint8Array, name: string): Promise<Workbook> =>
  /\.xls[xmb]$/i.test(name) ? readXlsx(bytes, name) : readWorkbook(bytes, name);

const savedBytes = (workbook: Workbook, source: Uint8Array | undefined, file: string) =>
  orProblem(file, () => saveWorkbook(workbook, source));

async function orProblem<T>(file: string, work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem(file);
    throw error;
  }
}
