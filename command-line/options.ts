import {
  dayOfIso,
  languages,
  reportsNamed,
  type ListedCapability,
  schema,
  tableNames,
  wordsIn,
  type Language,
  type Problem,
  type Request,
} from '../core';
import { isWrong, optionWords as phrases, type Wrong } from './option-words';
import { readTyped, type Typed } from './typed-options';

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

/** Reads the command line; `listed` are the reports there are. */
export function readOptions(args: readonly string[], listed: readonly ListedCapability[]): Command {
  const typed = readTyped(args);
  const given = typed.last('lang') ?? 'ru';
  const language = languages.find((one) => one === given.toLowerCase());
  if (!language) return { command: 'wrong', message: inEveryLanguage({ wrong: phrases.language, facts: { given } }) };
  const command = typed.wrong ?? readCommand(typed, language, listed);
  return isWrong(command)
    ? { command: 'wrong', message: wordsIn(language).say(command.wrong, command.facts) }
    : command;
}

const inEveryLanguage = ({ wrong, facts }: Wrong): string =>
  languages.map((one) => wordsIn(one).say(wrong, facts)).join('\n');

function readCommand(typed: Typed, language: Language, listed: readonly ListedCapability[]): Command | Wrong {
  if (typed.has('help')) return { command: 'help', language };
  if (typed.has('list')) return { command: 'list', language };
  const [input, ...more] = typed.files;
  if (input === undefined) return { wrong: phrases.noFile, facts: {} };
  if (more.length > 0) return { wrong: phrases.manyFiles, facts: { files: typed.files.join(', ') } };
  const request = readRequest(typed, listed);
  if (isWrong(request)) return request;
  const json = typed.last('json') ?? null;
  const out = typed.last('out') ?? (json === null ? defaultOut(input) : null);
  return { command: 'analyse', options: { input, out, json, language, request } };
}

function readRequest(typed: Typed, listed: readonly ListedCapability[]): Request | Wrong {
  const given = typed.last('as-of');
  const asOf = given === undefined ? undefined : dayOfIso(given);
  if (Number.isNaN(asOf)) return { wrong: phrases.asOf, facts: { given: given ?? '' } };
  const settings = readPairs('set', typed);
  if (isWrong(settings)) return settings;
  const columns = readColumns(typed);
  if (isWrong(columns)) return columns;
  const named = (typed.last('reports') ?? 'all').split(',').map((id) => id.trim().toLowerCase());
  const sheets = readSheets(typed);
  const managers = typed.all('manager');
  return {
    reports: reportsNamed(named, listed),
    settings: settings.pairs,
    columns,
    ...(asOf !== undefined && { asOf }),
    ...sheets,
    ...(managers.length > 0 && { managers }),
  };
}

/** The sheet of the sales, and those of other tables as `survey=Опрос`. */
function readSheets(typed: Typed): Pick<Request, 'sheet' | 'sheets'> {
  const given = typed.all('sheet').map((text) => {
    const table = tableNames.find((name) => text.startsWith(`${name}=`)) ?? 'sales';
    return [table, text.replace(new RegExp(`^${table}=`), '')] as const;
  });
  const { sales: sheet, ...sheets } = Object.fromEntries(given) as NonNullable<Request['sheets']>;
  return { ...(sheet !== undefined && { sheet }), ...(Object.keys(sheets).length > 0 && { sheets }) };
}

type Pairs = Readonly<Record<string, string>>;
const examples = { set: 'thresholds=80,95', map: 'client=Контрагент' } as const;

function readPairs(name: keyof typeof examples, typed: Typed): { readonly pairs: Pairs } | Wrong {
  const all = typed.all(name);
  const broken = all.find((pair) => pair.indexOf('=') < 1);
  if (broken !== undefined)
    return { wrong: phrases.pair, facts: { option: `--${name}`, given: broken, example: examples[name] } };
  const pairs = all.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1)]);
  return { pairs: Object.fromEntries(pairs) as Pairs };
}

/** Headers by role, `client=Customer` being one of the sales table: `{ 'sales.client': 'Customer' }`. */
function readColumns(typed: Typed): Pairs | Wrong {
  const read = readPairs('map', typed);
  if (isWrong(read)) return read;
  const columns = Object.entries(read.pairs).map(([role, header]) => [fullRole(role), header] as const);
  const strange = columns.find(([role]) => !columnsLike(role).includes(role));
  if (!strange) return Object.fromEntries(columns);
  const known = columnsLike(strange[0]).map((role) => role.replace('sales.', ''));
  return { wrong: phrases.role, facts: { given: strange[0].replace('sales.', ''), known: known.join(', ') } };
}

const fullRole = (role: string): string => (role.includes('.') ? role : `sales.${role}`);

/** All roles of the table that the role seems to be of. */
function columnsLike(role: string): readonly string[] {
  const table = tableNames.find((name) => role.startsWith(`${name}.`)) ?? 'sales';
  return Object.keys(schema[table]).map((column) => `${table}.${column}`);
}

/** `sales.csv` → `sales-clientele.xlsx`, in the same folder; a workbook with macros stays one. */
const defaultOut = (input: string): string =>
  `${input.replace(/(\.csv)?\.[^./\\]*$/i, '')}-clientele${workbookExtension(input)}`;

/** The extension of the copy: macros in a workbook called `.xlsx` would make Excel refuse it. */
export const workbookExtension = (input: string): string => (/\.xlsm$/i.test(input) ? '.xlsm' : '.xlsx');

/** Problems that lie in the options rather than in the workbook. */
export const isWrongOption = (problem: Problem): boolean =>
  ['bad-setting', 'unknown-setting', 'unknown-report', 'unknown-sheet', 'unknown-header', 'unknown-manager'].includes(
    problem.problem,
  );
