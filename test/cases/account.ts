import {
  formatDay,
  isProblem,
  languages,
  remarkSentence,
  skipSentences,
  wordsIn,
  type Analysis,
  type Problem,
  type Sales,
} from '../../core';
import type { AbcResult } from '../../core/classes/abc/abc';
import { managerLabel } from '../../core/clients/managers';
import type { PortfolioResult } from '../../core/capabilities/portfolio-quality/portfolio-quality';
import type { Source } from '../../core/reading/read-place';
import { declarationOf } from '../../core/schema/schema';
import { problemSentence } from '../../command-line/file-problems';
import type { CaseSettings } from './case-settings';

const words = wordsIn('ru');
/** Rows of sales and skipped rows that are shown. */
const MOST = 20;

type Row = readonly (string | number | null)[];

/** What came of a case, in Markdown: how the file was read, its sales and their ABC classes; or why there is no answer, in every language. */
export function accountOf(outcome: Analysis | Problem, { about, reports }: CaseSettings, file: string): string {
  if (isProblem(outcome)) return `# ${about}\n\n${refusal(outcome, file)}`;
  const { sales = [], clients: [clients] = [] } = outcome.sources;
  const managers = reports?.includes('portfolio-quality') ? [managersOf(outcome)] : [];
  const parts = [
    `# ${about}`,
    reading(outcome, file),
    ...sales.flatMap((source) => [
      columnsOf(source, sales.length > 1 ? `Столбцы: «${source.sheet}»` : 'Столбцы'),
      skippedOf(source),
    ]),
    salesOf(outcome.tables.sales!),
    abcOf(outcome),
    ...managers,
  ];
  const ofClients = clients
    ? [`# Клиенты: «${clients.sheet}» ${clients.address}`, columnsOf(clients), skippedOf(clients)]
    : [];
  return `${[...parts, ...ofClients].join('\n\n')}\n`;
}

const refusal = (problem: Problem, file: string): string =>
  [
    `Файл ${file}: ответа нет.`,
    '',
    ...languages.map((language) => `- ${language}: ${problemSentence(problem, wordsIn(language))}`),
    '',
  ].join('\n');

function reading({ sources, asOf, alsoSales }: Analysis, file: string): string {
  return [
    `- файл: ${file}`,
    ...sources.sales!.flatMap((source, index) => placeOf(source, index === 0 ? alsoSales : [])),
    `- на дату: ${formatDay(asOf, 'ru')}`,
  ].join('\n');
}

function placeOf({ sheet, address, reading: read }: Source, alsoSales: readonly string[]): readonly string[] {
  const { headerRow, layout } = read.recognition;
  const header = headerRow < topOf(address) ? 'нет' : `строка ${headerRow}`;
  return [
    `- продажи: «${sheet}» ${address}`,
    ...(alsoSales.length > 0 ? [`- похожи на продажи и листы: ${alsoSales.join(', ')}`] : []),
    `- заголовок: ${header}${layout === 'grouped' ? ', клиенты – в строках-заголовках' : ''}`,
    ...read.recognition.remarks.map((remark) => `- ${remarkSentence(remark, words)}`),
    `- строк: ${read.rows} = прочитано ${read.read} + пропущено ${read.skipped.length}`,
  ];
}

const topOf = (address: string): number => Number(/\d+/.exec(address)?.[0] ?? 1);

function columnsOf({ reading: { recognition } }: Source, title = 'Столбцы'): string {
  const known = recognition.columns.flatMap(({ role, header }) => (role === null ? [] : [{ role, header }]));
  const label = (role: string) => words.say(declarationOf(recognition.table, role)!.label);
  const unused = recognition.columns.filter(({ role }) => role === null).map(({ header }) => header);
  const rest = unused.length > 0 ? `\n\nНе используются: ${cell(unused.join(', '))}` : '';
  return (
    section(
      title,
      ['столбец', 'заголовок в файле'],
      known.map(({ role, header }) => [label(role), header]),
    ) + rest
  );
}

function skippedOf({ reading: { skipped } }: Source): string {
  if (skipped.length === 0) return '## Пропущено\n\nНичего.';
  const rows = skipped.map(({ row, column, value, reason }) => [row, column, value, words.say(skipSentences[reason])]);
  return section('Пропущено', ['строка', 'столбец', 'значение', 'почему'], rows);
}

function salesOf({ rows, client, day, amount, order, manager }: Sales): string {
  const name = (column: typeof order, row: number) => column?.names[column.codes[row] ?? -1] ?? null;
  const optional = [
    ...(order ? [['заказ', order] as const] : []),
    ...(manager ? [['менеджер', manager] as const] : []),
  ];
  const headers = ['клиент', 'дата', 'сумма', ...optional.map(([header]) => header)];
  const sales = Array.from({ length: rows }, (_, row) => [
    name(client, row),
    formatDay(day[row]!, 'ru'),
    amount[row]!,
    ...optional.map(([, column]) => name(column, row)),
  ]);
  return section('Продажи', headers, sales);
}

function abcOf({ answers }: Analysis): string {
  const result = answers.find(({ capability }) => capability.id === 'abc')?.result as AbcResult | Problem | undefined;
  if (!result) return '';
  if (isProblem(result)) return `## ABC\n\n${problemSentence(result, words)}`;
  const clientsIn = (wanted: string) =>
    result.clients.filter((one) => one.class === wanted).map(({ client }) => client);
  const rows = result.classes.map((one) => [
    one.class,
    one.clients,
    one.amount,
    share(one.share),
    shortList(clientsIn(one.class)),
  ]);
  return section(
    'ABC',
    ['класс', 'клиентов', 'сумма', 'доля', 'клиенты'],
    [...rows, ['всего', result.clients.length, result.total, null, null]],
  );
}

const shortList = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 4).join('; ')} …` : names.join('; ');
const share = (part: number | null): string => (part === null ? '—' : `${(part * 100).toFixed(1)} %`);

function managersOf({ answers }: Analysis): string {
  const result = answers.find(({ capability }) => capability.id === 'portfolio-quality')!.result as
    | PortfolioResult
    | Problem;
  if (isProblem(result)) return `## Качество портфеля\n\n${problemSentence(result, words)}`;
  const rows = result.managers.flatMap(({ manager, periods }) =>
    periods.map(({ from, to, clients, revenue }) => [
      managerLabel(manager, words),
      `${from} – ${to}`,
      clients,
      revenue,
    ]),
  );
  return section('Качество портфеля', ['менеджер', 'период [с, до)', 'клиентов', 'сумма'], rows);
}

function section(title: string, headers: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((one) => cell(one)).join(' | ')} |`;
  const more = rows.length > MOST ? [`\n… и ещё ${rows.length - MOST}`] : [];
  return [
    `## ${title}\n`,
    line(headers),
    line(headers.map(() => '---')),
    ...rows.slice(0, MOST).map(line),
    ...more,
  ].join('\n');
}

/** Numbers as they are, without rounding; text so that it stays one cell. */
const cell = (value: string | number | null): string => (value === null ? '' : String(value).replace(/\|/g, '\\|'));
