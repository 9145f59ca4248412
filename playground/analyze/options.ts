import { parseArgs } from 'node:util';
import { dayOfIso, languages, type Language, type Problem, type Request } from '../../core';

/** What the command line asks for. */
export interface Options {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  readonly language: Language;
  readonly request: Request;
}
export type Command =
  | { readonly command: 'analyse'; readonly options: Options }
  | { readonly command: 'list' | 'help'; readonly language: Language }
  /** Options that can't be followed: a sentence for the user. */
  | { readonly command: 'wrong'; readonly message: string };

const declared = {
  out: { type: 'string' },
  reports: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  set: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true },
  json: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const wrong = (message: string): Command => ({ command: 'wrong', message });

/** Reads the command line; `reportIds` are the reports that `all` stands for. */
export function readOptions(args: readonly string[], reportIds: readonly string[]): Command {
  const parsed = parse(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  const language = languages.find((one) => one === (values.lang ?? 'ru'));
  if (!language) return wrong(`--lang ${values.lang}: ${languages.join(' | ')}`);
  if (values.help) return { command: 'help', language };
  if (values.list) return { command: 'list', language };
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) return wrong('analyze BOOK.xlsx|BOOK.csv [--out FILE] …   (--help)');
  const request = readRequest(values, reportIds);
  if (typeof request === 'string') return wrong(request);
  const json = values.json ?? null;
  const out = values.out ?? (json === null ? defaultOut(input) : null);
  if (out === input) return wrong(`--out ${out}: = ${input}`);
  return { command: 'analyse', options: { input, out, json, language, request } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: declared, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = Exclude<ReturnType<typeof parse>, string>['values'];

/** The request, or what is wrong with it. */
function readRequest(values: Values, reportIds: readonly string[]): Request | string {
  const asOf = values['as-of'] === undefined ? undefined : dayOfIso(values['as-of']);
  if (Number.isNaN(asOf)) return `--as-of ${values['as-of']}: YYYY-MM-DD`;
  const settings = readPairs('--set', values.set);
  if (typeof settings === 'string') return settings;
  const columns = readPairs('--map', values.map);
  if (typeof columns === 'string') return columns;
  const reports = values.reports ?? 'all';
  return {
    reports: reports === 'all' ? reportIds : reports.split(',').map((id) => id.trim()),
    settings,
    columns: Object.fromEntries(Object.entries(columns).map(([role, header]) => [role.includes('.') ? role : `sales.${role}`, header])),
    ...(asOf !== undefined && { asOf }),
    ...(values.sheet !== undefined && { sheet: values.sheet }),
  };
}

function readPairs(option: string, pairs: readonly string[] = []): Readonly<Record<string, string>> | string {
  const broken = pairs.find((pair) => pair.indexOf('=') < 1);
  if (broken !== undefined) return `${option} ${broken}: key=value`;
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** `sales.csv` → `sales-clientele.xlsx`, in the same folder. */
const defaultOut = (input: string): string => `${input.replace(/(\.csv)?\.[^./\\]*$/i, '')}-clientele.xlsx`;

/** Problems that lie in the options rather than in the workbook. */
export const isWrongOption = (problem: Problem): boolean =>
  ['bad-setting', 'unknown-setting', 'unknown-report', 'unknown-sheet', 'unknown-header'].includes(problem.problem);

