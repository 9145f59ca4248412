import { cpus, totalmem } from 'node:os';
import type { CellFindings } from './cells';
import type { EngineSet, Findings } from './findings';
import { goalRows, middleOf, timesOfCore } from './goals';
import { hostsPart } from './hosts-report';
import type { LongestTasks, PaneFindings } from './pane';
import { first, total, warm, type Run } from './run';
import { table } from './table';

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** All findings as Markdown. */
export function report(findings: Findings): string {
  const { sets, cells, hosts, pane } = findings;
  const [cpu] = cpus();
  const parts = [
    '# Speed\n\nMeasured by `npm run bench`, which rewrites this file.',
    `Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
    ...(sets.length > 0 ? [goalsPart(findings), HOW, ...sets.map(setPart), LIMITS] : []),
    ...(cells ? [cellsPart(cells)] : []),
    // Findings kept by an earlier version have another form.
    ...(hosts && 'books' in hosts ? [hostsPart(hosts)] : []),
    ...(pane ? [panePart(pane)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const goalsPart = (findings: Findings): string =>
  `## Goals\n\n${table(['', 'goal', 'measured', ''], goalRows(findings))}\n\nThe goals are for a machine with nothing else to do. Under load, when others want the processors (see the load averages below), compare\nprocessor time (“CPU”) and the ratios.`;

const HOW = `## How it is measured

The same rows – arrays of texts, numbers and day numbers, as a host hands them over – through every engine: ABC, XYZ, RFM,
migration between the last two quarters and the portfolios of the last four, from the rows to the answer. Each engine gets processes
of its own, which take turns, so that whatever else the machine does hits all of them, and several runs in each, every one over rows
that have just been parsed. Medians of the warm runs in milliseconds; “first” is the first run of a process, with everything still to
be compiled; “CPU” is user and system time over all threads; memory is what comes on top of the rows in a first run, at its highest.
The other engines answer with the key figures alone, the core with all that its five reports show. “Times” is total ÷ the core's:
the median over the warm runs, each with its own pair.`;

const LIMITS = `## What limits

- Taking in a row means touching four cells, each an object of its own in memory, and two names whose every character is hashed
  and compared: most of the time from rows to table goes to the names.
- A client's sales are scattered over the table: bringing them together once (\`core/clients/ledger.ts\`) is the largest single step
  of an analysis, and what comes after reads from front to back.
- Each report lists its clients as plain objects, some 50 000 of them for a million sales, which have to be made and which the
  garbage collector has to move.
- A second analysis makes anew only what depends on the thresholds: ABC, migration and portfolios. XYZ and RFM stand, and so does
  what was found out per client and period.
- Five times the rows take more than five times as long: names and ledger no longer fit the processor's caches, and the garbage
  collector has five times the objects to move. The other engines take more than five times as long, too.
- Memory is 20 bytes a row for the table, 16 for the ledger and 12 for a purchase; the rest is the lists of the reports.`;

function setPart(set: EngineSet): string {
  const { name, rows, load, runs } = set;
  const own = warm(runs.get('clientele') ?? []);
  const again = `A second analysis of the same table, with other thresholds: ${ms(middleOf(own, (run) => run.again))} ms (CPU ${ms(middleOf(own, (run) => run.againCpu))} ms).`;
  const lines = [...runs].flatMap(([engine, all]) => (all.length > 0 ? [engineRow(set, engine, all)] : []));
  return `## ${rows.toLocaleString('en')} rows (${name})\n\n${table(['engine', 'take in', 'analyse', 'total', 'best', 'CPU', 'times', 'times CPU', 'first', 'memory, MB'], lines)}${own.length > 0 ? `\n\n${again}` : ''}\n\n${agreement(runs)} Warm runs: ${own.length}. Load average meanwhile: ${load.toFixed(1)}.`;
}

function engineRow(set: EngineSet, engine: string, all: readonly Run[]): readonly string[] {
  const measured = warm(all);
  const times = (value: (run: Run) => number) => `${timesOfCore(set, engine, value).toFixed(2)}×`;
  return [
    engine,
    ms(middleOf(measured, (run) => run.takeIn)),
    ms(middleOf(measured, (run) => run.analyse)),
    ms(middleOf(measured, total)),
    ms(Math.min(...measured.map(total))),
    ms(middleOf(measured, (run) => run.cpu)),
    times(total),
    times((run) => run.cpu),
    ms(middleOf(first(all), total)),
    ms(middleOf(first(all), (run) => run.memory)),
  ];
}

/** Whether all engines say the same; where one does not, which. */
function agreement(runs: EngineSet['runs']): string {
  const answers = [...runs].flatMap(([engine, all]) =>
    all.map(({ figures }) => ({ engine, text: JSON.stringify(figures) })),
  );
  const others = new Set(answers.filter(({ text }) => text !== answers[0]?.text).map(({ engine }) => engine));
  return others.size === 0
    ? 'All engines agree on every key figure in every run.'
    : `**Other figures than ${answers[0]?.engine}: ${[...others].join(', ')}.**`;
}

const cellsPart = ({ wholeRange, singleCells }: CellFindings): string =>
  `## Cell functions\n\n${table(
    ['', 'ms, warm'],
    [
      ['`ABCCLASS` over 100 000 values', ms(wholeRange)],
      ['10 000 formulas `ABCCLASS(cell, range)` over one range of 10 000', ms(singleCells)],
    ],
  )}`;

function panePart({ rows, compute, tasks }: PaneFindings): string {
  const row = (what: string, { ours, grid, wall }: LongestTasks) => [what, ms(ours), ms(grid), ms(wall)];
  const browser = tasks
    ? `The longest task of the main thread in a browser. The grid of the playground draws the workbook on the same thread, which neither\nExcel nor Google does:\n\n${table(
        ['', 'the pane’s, CPU ms', 'the grid’s, CPU ms', 'any, ms'],
        [
          row('opening the file to the first figures', tasks.reading),
          row('all reports to their sheets', tasks.writing),
        ],
      )}`
    : 'No browser: longest task not measured.';
  return `## Pane\n\n${rows.toLocaleString('en')} rows; the longest step of the first computation of each report on a new table:\n\n${table(
    ['report', 'CPU ms'],
    compute.map(({ report: id, took }) => [id, ms(took)]),
  )}\n\n${browser}`;
}
