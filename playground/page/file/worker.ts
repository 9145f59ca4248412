import { isProblem, type Problem } from '../../../core';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { isPackage, readWorkbook } from '../../../embedded/workbook/read-workbook';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { Arrival, partsOf } from './carry';
import { readDrawn } from './drawn/read-drawn';
import { fitColumns } from './fit-columns';
import type { Job, JobAnswer } from './jobs';

/** The file the open workbook was read from: what the page does not show of it is saved from here. */
let source: Uint8Array | undefined;
let arrival = new Arrival();

const answer = (given: JobAnswer, moved: Transferable[] = []): void => postMessage(given, { transfer: moved });

async function open(id: number, name: string, bytes: Uint8Array): Promise<void> {
  const workbook = await readWorkbook(bytes, name);
  source = isPackage(bytes) ? bytes : undefined;
  if (source) await readDrawn(workbook, source);
  else fitColumns(workbook);
  for (const part of partsOf(workbook)) answer({ id, part });
}

async function save(id: number, workbook: Workbook): Promise<void> {
  let anew: readonly string[] = [];
  const onWrittenAnew = (sheets: readonly string[]) => void (anew = sheets);
  const saved = await saveWorkbook(workbook, source, { readMore: readDrawn, onWrittenAnew });
  answer({ id, saved: { bytes: saved, anew } }, [saved.buffer]);
}

async function work(job: Job): Promise<void> {
  if (job.job === 'open') return open(job.id, job.name, job.bytes);
  const workbook = arrival.take(job.part);
  if (!workbook) return;
  arrival = new Arrival();
  return save(job.id, workbook);
}

function outcome(job: Job, error: unknown): JobAnswer {
  const name = job.job === 'save' ? '' : job.name;
  const problem: Problem | unknown = error instanceof UnreadableFile ? error.problem(name) : error;
  if (isProblem(problem)) return { id: job.id, problem };
  return { id: job.id, failure: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  work(data).catch((error: unknown) => answer(outcome(data, error)));
});
