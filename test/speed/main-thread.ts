import type { CDPSession } from 'playwright-core';
import { samplesOf, type TraceEvent } from './cpu-samples';

/** What kept the page's main thread busy at one go; milliseconds. */
export interface Task {
  readonly wall: number;
  /** Of the processor: on a machine that is at other work too, the wall tells of that work. */
  readonly cpu: number;
  /** The part of the pane and of Microsoft's library in it, of the processor; the rest is the grid's and the page's around it. */
  readonly ours: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', '__metadata'];
const LOADING = ['EvaluateScript', 'v8.evaluateModule'];
/** Milliseconds: shorter tasks are nobody's trouble. */
const WORTH_TELLING = 20;

/** Does the work and tells the main thread's tasks meanwhile, but for those that load scripts. */
export async function tasksDuring(cdp: CDPSession, work: () => Promise<void>): Promise<readonly Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return tasksIn(events);
}

function tasksIn(all: readonly TraceEvent[]): readonly Task[] {
  const main = busiestMain(all);
  const events = all.filter(({ pid, tid }) => `${pid}:${tid}` === main);
  const loading = events.filter(({ name }) => LOADING.includes(name));
  const ours = samplesOf(all, main);
  return events
    .filter(({ name, ph, dur = 0 }) => ph === 'X' && name.endsWith('::RunTask') && dur / 1000 >= WORTH_TELLING)
    .filter((task) => !loading.some((one) => isWithin(one, task)))
    .map(({ ts, dur = 0, tdur = 0 }) => {
      const cpu = tdur / 1000;
      return { wall: dur / 1000, cpu, ours: cpu * ours({ from: ts, to: ts + dur }) };
    });
}

const isWithin = (inner: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean => inner.ts >= ts && inner.ts <= ts + dur;

/** The thread that draws the page, of all processes the busiest. */
function busiestMain(events: readonly TraceEvent[]): string {
  const busy = new Map<string, number>();
  for (const { name, args, pid, tid } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') busy.set(`${pid}:${tid}`, 0);
  for (const { name, pid, tid, tdur = 0 } of events) {
    const thread = `${pid}:${tid}`;
    if (name.endsWith('::RunTask') && busy.has(thread)) busy.set(thread, busy.get(thread)! + tdur);
  }
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
