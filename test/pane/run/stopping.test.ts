import { capabilities, isProblem, wordsIn, type ListedCapability } from '../../../core';
import type { Row } from '../../../core/grid/cell';
import { readBook } from '../../../pane/run/book';
import type { Job } from '../../../pane/run/job';
import { writeReports } from '../../../pane/run/write-reports';
import { memoryHost, type MemorySheet } from '../../core/memory-host';
import { bookOf } from '../book-of';

const rows: readonly Row[] = Array.from({ length: 120 }, (_, i) => [
  45_000 + i * 9,
  `К${i % 17}`,
  100 + i,
  `М${i % 3}`,
]);
const sales: MemorySheet = { name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма', 'Менеджер'], ...rows] };
const reports = capabilities.filter(({ id }) => ['abc', 'rfm', 'migration'].includes(id));
const reportOf = (page: string) => page.split('/')[0];

/** A job that is stopped after so many steps, and how many it has done. */
function stoppedAfter(most: number): { readonly job: Job; done(): number } {
  const control = new AbortController();
  const { signal } = control;
  const goOn = signal.throwIfAborted.bind(signal);
  let done = 0;
  signal.throwIfAborted = () => {
    if (done++ >= most) control.abort(new Error('stopped'));
    goOn();
  };
  return { job: { signal, report: () => undefined }, done: () => done };
}

/** What stands in the workbook when writing has been stopped, and what was told of it. */
async function writeUntil(most: number) {
  const host = memoryHost(sales);
  const book = await bookOf([sales]);
  const told: string[] = [];
  const { job, done } = stoppedAfter(most);
  const order = {
    ...{ book, reports, terms: { settings: {}, asOf: null }, words: wordsIn('ru') },
    mayRename: () => Promise.resolve(true),
    written: (report: ListedCapability) => void told.push(report.id),
  };
  const outcome = await writeReports(host, order, job).catch((error: Error) => error.message);
  return { outcome, told, written: host.written, steps: done() };
}

test('stopped between any two steps, writing leaves whole reports or none of them, and nothing of them follows', async () => {
  const whole = await writeUntil(Infinity);
  expect(whole.outcome).toBe(true);
  expect(whole.told).toEqual(reports.map(({ id }) => id));
  for (let most = 0; most < whole.steps; most++) {
    const { outcome, told, written } = await writeUntil(most);
    expect(outcome).toBe('stopped');
    const there = whole.written.filter(
      ({ id }) => told.includes(reportOf(id)!) || written.some((one) => one.id === id),
    );
    expect(written).toEqual(there);
    expect([...new Set(written.map(({ id }) => reportOf(id)))].filter((id) => id !== 'reading')).toEqual(told);
  }
});

test('until all is computed, stopping leaves the workbook as it was', async () => {
  const { steps, written } = await writeUntil(reports.length);
  expect(steps).toBe(reports.length + 1);
  expect(written).toEqual([]);
});

test('stopped between any two steps, reading gives no book and writes nothing', async () => {
  const read = async (most: number) => {
    const host = memoryHost(sales);
    const { job, done } = stoppedAfter(most);
    const found = await readBook(host, {}, job).catch((error: Error) => error.message);
    return { found, steps: done(), written: host.written };
  };
  const whole = await read(Infinity);
  expect(typeof whole.found === 'object' && !isProblem(whole.found.book)).toBe(true);
  for (let most = 0; most < whole.steps; most += 3)
    expect(await read(most)).toMatchObject({ found: 'stopped', written: [] });
});
