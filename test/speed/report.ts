import { cpus, totalmem } from 'node:os';
import type { CellFindings } from './cells';
import type { HostFindings } from './hosts';
import type { PaneFindings } from './pane';
import { median, type Run } from './run';

/** The runs of every engine over one set of rows. */
export interface Set {
  readonly name: string;
  readonly rows: number;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
}
export interface Findings {
  readonly sets: readonly Set[];
  readonly cells: CellFindings | null;
  readonly hosts: HostFindings | null;
  readonly pane: PaneFindings | null;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** All findings as Markdown. */
export function report(findings: Findings): string {
  const { sets, cells, hosts, pane } = findings;
  const [cpu] = cpus();
  const parts = [
    '# Speed\n\nMeasured by `npm run bench`, which rewrites this file.',
    `Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
    ...(sets.length > 0 ? [HOW] : []),
    ...sets.map(setPart),
    ...(sets.length > 1 ? [linearPart(sets)] : []),
    ...(cells ? [cellsPart(cells)] : []),
    ...(hosts ? [hostsPart(hosts)] : []),
    ...(pane ? [panePart(pane)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const HOW = `The same rows – arrays of texts, numbers and day numbers, as a host hands them over – through every engine: ABC, XYZ, RFM,
migration between the last two quarters and the portfolios of the last four, from the rows to the answer. Every run is a process
of its own, just-in-time compilation included, and the engines take turns, so that whatever else the machine does hits all of them.
Medians in milliseconds; “CPU” is user and system time over all threads; memory is what comes on top of the rows, at its highest.
The other engines answer with the key figures alone, the core with all that its five reports show. “Times” is total ÷ the core's:
the median over the rounds, each with its own pair.`;

const total = ({ takeIn, analyse }: Run): number => takeIn + analyse;

function setPart({ name, rows, runs }: Set): string {
  const own = runs.get('clientele') ?? [];
  const lines = [...runs].flatMap(([engine, all]) => {
    if (all.length === 0) return [];
    const of = (value: (run: Run) => number | null) => median(all.map((run) => value(run) ?? NaN));
    const ratio = (value: (run: Run) => number) =>
      median(all.flatMap((run, i) => (own[i] ? [value(run) / value(own[i])] : [])));
    return [
      [
        engine,
        ms(of((run) => run.takeIn)),
        ms(of((run) => run.analyse)),
        ms(of(total)),
        ms(Math.min(...all.map(total))),
        ms(of((run) => run.cpu)),
        `${ratio(total).toFixed(2)}×`,
        `${ratio((run) => run.cpu).toFixed(2)}×`,
        ms(of((run) => run.memory)),
      ],
    ];
  });
  const again =
    own.length > 0
      ? `\n\nA second analysis of the same table, with other thresholds: ${ms(median(own.map((run) => run.again ?? NaN)))} ms (CPU ${ms(median(own.map((run) => run.againCpu ?? NaN)))} ms).`
      : '';
  return `## ${rows.toLocaleString('en')} rows (${name})\n\n${table(['engine', 'take in', 'analyse', 'total', 'best', 'CPU', 'times', 'times CPU', 'memory, MB'], lines)}${again}\n\n${agreement(runs)}`;
}

/** Whether all engines say the same; where one does not, which. */
function agreement(runs: Set['runs']): string {
  const answers = [...runs].flatMap(([engine, all]) =>
    all.map(({ figures }) => ({ engine, text: JSON.stringify(figures) })),
  );
  const others = new Set(answers.filter(({ text }) => text !== answers[0]?.text).map(({ engine }) => engine));
  return others.size === 0
    ? 'All engines agree on every key figure in every run.'
    : `**Other figures than ${answers[0]?.engine}: ${[...others].join(', ')}.**`;
}

function linearPart(sets: readonly Set[]): string {
  const cost = (name: string, value: (run: Run) => number) => {
    const runs = sets.find((set) => set.name === name)?.runs.get('clientele') ?? [];
    return runs.length > 0 ? median(runs.map(value)) : NaN;
  };
  const growth = (value: (run: Run) => number) => (cost('5m', value) / cost('1m', value)).toFixed(2);
  return `5 million rows cost ${growth(total)} times as much as one million (CPU ${growth((run) => run.cpu)}).`;
}

const cellsPart = ({ wholeRange, singleCells }: CellFindings): string =>
  `## Cell functions\n\n${table(
    ['', 'ms'],
    [
      ['`ABCCLASS` over 100 000 values', ms(wholeRange)],
      ['10 000 formulas `ABCCLASS(cell, range)` over one range of 10 000', ms(singleCells)],
    ],
  )}`;

function hostsPart({ rows, reports, million }: HostFindings): string {
  const lines = reports.map(({ report: id, excel, sheets }) =>
    [id, excel.reading, excel.writing, excel.kilobytes.toFixed(0), sheets.reading, sheets.writing].map(String),
  );
  const seconds = (value: number) => value.toFixed(1);
  return `## Hosts\n\n${rows.toLocaleString('en')} sales, over the stand-ins, which refuse requests and answers above 5 MB.\n\n${table(
    ['report', 'Excel: `sync()` to read', 'to write', 'KB a request', 'Sheets: calls to read', 'to write'],
    lines,
  )}\n\nA workbook of a million rows through \`analyze\`: ${seconds(million.open)} s to open the file, ${seconds(million.compute)} s to read and compute, ${seconds(million.write)} s to write the copy.`;
}

function panePart({ rows, compute, longestTask }: PaneFindings): string {
  const browser = longestTask
    ? `Longest task of the main thread in a browser, the grid of the playground included: ${ms(longestTask.reading)} ms while reading, ${ms(longestTask.writing)} ms while computing and writing all reports.`
    : 'No browser: longest task not measured.';
  return `## Pane\n\n${rows.toLocaleString('en')} rows; the first computation of each report on a new table, which nothing interrupts:\n\n${table(
    ['report', 'ms'],
    compute.map(({ report: id, took }) => [id, ms(took)]),
  )}\n\n${browser}`;
}
