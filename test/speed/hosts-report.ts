import type { HostFindings, ReportCost } from './hosts';
import type { Step } from './million';
import { table } from './table';

const STEPS: Readonly<Record<Step['step'], string>> = {
  open: 'open the file',
  read: 'read the sales through Excel’s requests',
  compute: 'compute five reports',
  write: 'write their sheets through Excel’s requests',
  save: 'save the copy',
};

/** What reports cost at the hosts, as Markdown. */
export const hostsPart = ({ books, million }: HostFindings): string =>
  [
    '## Hosts\n\nOver the stand-ins, which refuse requests and answers above 5 MB.',
    ...books.map(
      ({ rows, reports }) => `${rows.toLocaleString('en')} sales:\n\n${table(COLUMNS, reports.map(cellsOf))}`,
    ),
    `A workbook of a million sales through \`analyze\`, five reports, in a process of its own:\n\n${millionTable(million)}`,
  ].join('\n\n');

const COLUMNS = [
  'report',
  'Excel: `sync()` to read',
  'to write',
  'largest request, KB',
  'largest answer, KB',
  'Sheets: calls to read',
  'to write',
];

const cellsOf = ({ report, excel, sheets }: ReportCost): readonly string[] => [
  report,
  ...[excel.reading, excel.writing, excel.largestRequest, excel.largestAnswer, sheets.reading, sheets.writing].map(
    (value) => value.toFixed(0),
  ),
];

const millionTable = (steps: readonly Step[]): string =>
  table(
    ['', 's', 'CPU, s', 'most memory so far, MB'],
    steps.map(({ step, wall, cpu, peak }) => [STEPS[step], wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)]),
  );
