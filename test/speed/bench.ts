import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { measureCells } from './cells';
import { earlierFindings, keepFindings, withSets } from './earlier';
import { measureHosts } from './hosts';
import { hasRetail, makeRetail, makeSynthetic } from './make-rows';
import { measurePane } from './pane';
import { report } from './report';
import type { EngineSet } from './findings';
import { median, type Run } from './run';

/** Sets by name; what takes minutes is given to fewer engines. */
const SETS: Readonly<Record<string, { readonly rows: number; readonly engines?: readonly string[] }>> = {
  '100k': { rows: 100_000 },
  '1m': { rows: 1_000_000 },
  '5m': { rows: 5_000_000, engines: ['clientele', 'duckdb', 'polars'] },
  retail: { rows: 541_909 },
};
/** Processes of every engine, taking turns with the others; runs in each, the first of which is told apart. */
const ROUNDS = 3;
const RUNS = 4;
const ENGINES = ['clientele', 'duckdb', 'polars', 'pandas', 'plain script', 'arquero'];
const HERE = __dirname;
const CACHE = path.join(HERE, 'node_modules/.cache');
const RUNNER = path.join(CACHE, 'run-engine.mjs');
const PYTHON = '/usr/bin/python3';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Engines to compare with are no dependencies of the product: they have a folder of their own. */
function prepare(): readonly string[] {
  if (!existsSync(path.join(HERE, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: HERE,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  mkdirSync(CACHE, { recursive: true });
  buildSync({
    entryPoints: [path.join(HERE, 'run-engine.ts')],
    outfile: RUNNER,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  const hasPandas = spawnSync(PYTHON, ['-c', 'import pandas']).status === 0;
  if (!hasPandas) say(`pandas is left out: ${PYTHON} has none.`);
  return ENGINES.filter((name) => name !== 'pandas' || hasPandas);
}

function runOnce(engine: string, folder: string): readonly Run[] {
  const [command, ...args] =
    engine === 'pandas'
      ? [PYTHON, path.join(HERE, 'engines/pandas-engine.py'), folder, String(RUNS)]
      : [process.execPath, '--expose-gc', '--max-old-space-size=12000', RUNNER, engine, folder, String(RUNS)];
  const { stdout, stderr, status } = spawnSync(command!, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === 0) return stdout.trim().split('\n').flatMap(runOfLine);
  say(`${engine} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  return [];
}

/** A line of JSON is a run; an engine may print other lines as well. */
const runOfLine = (line: string): readonly Run[] => (line.startsWith('{') ? [JSON.parse(line) as Run] : []);

/** Every engine once a round, so that whatever else the machine does hits all of them. */
function measureSet(name: string, engines: readonly string[], rounds: number): EngineSet {
  const folder = path.join(mkdtemp(), name);
  if (name === 'retail') makeRetail(folder);
  else makeSynthetic(folder, SETS[name]!.rows);
  const runs = new Map(engines.map((engine) => [engine, [] as Run[]]));
  const loads: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    loads.push(loadavg()[0]!);
    for (const engine of engines) runs.get(engine)!.push(...runOnce(engine, folder));
    say(`${name}: round ${round} of ${rounds}`);
  }
  rmSync(folder, { recursive: true });
  return { name, rows: SETS[name]!.rows, load: median(loads), runs };
}

const mkdtemp = (): string => {
  const folder = path.join(tmpdir(), `clientele-speed-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
};

function measureSets(chosen: readonly string[], rounds: string | undefined): readonly EngineSet[] {
  const available = prepare();
  return Object.keys(SETS).flatMap((name) => {
    if (chosen.length > 0 && !chosen.includes(name)) return [];
    if (name === 'retail' && !hasRetail()) {
      say('retail is left out: the file is not there.');
      return [];
    }
    const engines = available.filter((engine) => SETS[name]!.engines?.includes(engine) ?? true);
    return [measureSet(name, engines, Number(rounds ?? ROUNDS))];
  });
}

/**
 * `bench.ts [set …] [--rounds=3] [--only=engines,cells,hosts,pane]`: measures, prints the tables and writes docs/speed.md.
 * What is not measured this time is taken from the run before.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const only = option('only')?.split(',') ?? ['engines', 'cells', 'hosts', 'pane'];
  const wants = (part: string) => only.includes(part);
  const chosen = args.filter((arg) => !arg.startsWith('--'));
  mkdirSync(CACHE, { recursive: true });
  const earlier = earlierFindings(CACHE);
  const findings = {
    sets: wants('engines')
      ? withSets(earlier.sets, measureSets(chosen, option('rounds')), Object.keys(SETS))
      : earlier.sets,
    cells: wants('cells') ? measureCells() : earlier.cells,
    hosts: wants('hosts') ? await measureHosts() : earlier.hosts,
    pane: wants('pane') ? await measurePane() : earlier.pane,
  };
  keepFindings(CACHE, findings);
  const text = report(findings);
  say(text);
  writeFileSync(path.join(HERE, '../../docs/speed.md'), text);
}

void main(process.argv.slice(2));
