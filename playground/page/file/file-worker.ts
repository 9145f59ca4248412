import type { Problem } from '../../../core';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { nextTask } from '../book/next-task';
import { Arrival, partsOf } from './carry';
import type { Job, JobAnswer, SavedFile } from './jobs';

type Take = (answer: JobAnswer) => void;

/** Reads and writes files beside the page, so that the page answers its user meanwhile. */
export class FileWorker {
  private readonly worker = new Worker('/file-worker.js');
  private readonly waiting = new Map<number, Take>();
  private asked = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer>) => this.waiting.get(data.id)?.(data));
  }

  /** The workbook of a file, or why it can't be read. */
  open(name: string, bytes: Uint8Array): Promise<Workbook | Problem> {
    const arrival = new Arrival();
    return this.ask(
      (id) => this.post({ job: 'open', id, name, bytes }),
      (answer, done) => {
        const workbook = 'part' in answer ? arrival.take(answer.part) : null;
        if (workbook) done(workbook);
      },
    );
  }

  /** The workbook as a file; what the page does not show is taken from the file opened last. */
  save(workbook: Workbook): Promise<SavedFile | Problem> {
    const send = async (id: number): Promise<void> => {
      for (const part of partsOf(workbook)) {
        this.post({ job: 'save', id, part });
        await nextTask();
      }
    };
    return this.ask(send, (answer, done) => {
      if ('saved' in answer) done(answer.saved);
    });
  }

  private post(job: Job): void {
    this.worker.postMessage(job);
  }

  private ask<T>(
    send: (id: number) => void | Promise<void>,
    take: (answer: JobAnswer, done: (result: T) => void) => void,
  ): Promise<T | Problem> {
    const id = ++this.asked;
    const answered = new Promise<T | Problem>((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        if ('problem' in answer) resolve(answer.problem);
        else if ('failure' in answer) reject(new Error(answer.failure));
        else take(answer, resolve);
      });
    });
    void send(id);
    return answered.finally(() => this.waiting.delete(id));
  }
}
