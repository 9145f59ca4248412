import { readFileSync, writeFileSync } from 'node:fs';
import { clientele } from './engines/clientele';
import { duckdb } from './engines/duckdb';
import { plainScript } from './engines/plain-script';
import { arquero } from './engines/arquero';
import { polars } from './engines/polars';
import type { Engine } from './engine';
import { loadLayout, loadRows, type Rows } from './rows';
import type { Run } from './run';

const engines: Readonly<Record<string, Engine>> = { clientele, duckdb, polars, arquero, 'plain script': plainScript };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Wall and processor time (user and system, all threads) of some work, in milliseconds. */
async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly wall: number; readonly cpu: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { value, wall, cpu: (user + system) / 1000 };
}

/** Resident memory in megabytes: now, and at its highest since it was last forgotten. Linux only. */
function memory(which: 'VmRSS' | 'VmHWM'): number | null {
  try {
    return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
}
const forgetPeak = (): void => {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // no such file: no figures of memory
  }
};

/** One run over rows that arrived just now: every text is an object of its own, whose hash nobody knows. */
async function runOnce(engine: Engine, folder: string, isFirst: boolean): Promise<Run> {
  const layout = loadLayout(folder);
  let rows: Rows | null = loadRows(folder);
  globalThis.gc?.();
  forgetPeak();
  const before = memory('VmRSS');
  const given = rows;
  rows = null;
  const taken = await timed(() => engine.takeIn(given, layout));
  const answer = await timed(() => engine.analyse(taken.value));
  const peak = memory('VmHWM');
  const second = engine.again && (await timed(() => engine.again!(taken.value)));
  return {
    isFirst,
    takeIn: taken.wall,
    analyse: answer.wall,
    cpu: taken.cpu + answer.cpu,
    again: second ? second.wall : null,
    againCpu: second ? second.cpu : null,
    memory: !isFirst || before === null || peak === null ? null : Math.max(0, peak - before),
    rowsMemory: before ?? process.memoryUsage().rss / 1e6,
    figures: engine.figures(answer.value, taken.value),
  };
}

/** Several runs of one engine over one folder of rows, in a process of its own; prints a line of JSON for each. */
async function main(name: string, folder: string, runs: number): Promise<void> {
  const engine = engines[name];
  if (!engine) throw new Error(`No engine ${name}.`);
  for (let run = 0; run < runs; run++) say(JSON.stringify(await runOnce(engine, folder, run === 0)));
}

void main(process.argv[2] ?? '', process.argv[3] ?? '', Number(process.argv[4] ?? 1));
