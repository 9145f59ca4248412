import {
  analysisJson,
  capabilities,
  isProblem,
  problemText,
  rowsOf,
  salesSheets,
  wordsIn,
  type Analysis,
  type OtherName,
  type Problem,
  type Words,
  tableLabel,
  type TableName,
} from '../core';
import { isTrouble } from '../excel-addin/trouble';
import { analyzeFile } from './analyze-file';
import { problemSentence } from './file-problems';
import { listReports } from './list';
import { optionWords } from './option-words';
import { isWrongOption, readOptions, type Options } from './options';
import { UnwritableFile, writeResult, wrongTarget } from './targets';
import { analyzeWords as phrases } from './words';

/** Where the command's text goes: results to `out`, everything said on the way to `say`. */
export interface Terminal {
  out(text: string): void;
  say(text: string): void;
  /** A line that the next one replaces; nothing where nobody watches. */
  progress(text: string): void;
}

/** Exit codes of the command. */
export const DONE = 0;
export const UNUSABLE_INPUT = 1;
export const WRONG_OPTIONS = 2;

/** Runs the command; returns its exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readOptions(args, capabilities);
  if (command.command === 'wrong') return refuse(command.message, WRONG_OPTIONS, terminal);
  if (command.command === 'analyse') return analyseAndTell(command.options, terminal);
  const words = wordsIn(command.language);
  terminal.out(command.command === 'list' ? listReports(words) : words.say(phrases.help));
  return DONE;
}

async function analyseAndTell(options: Options, terminal: Terminal): Promise<number> {
  const words = wordsIn(options.language);
  const wrong = await wrongTarget(options);
  if (wrong) return refuse(words.say(wrong.wrong, wrong.facts), WRONG_OPTIONS, terminal);
  const onStep = (step: 'reading' | 'computing' | 'writing', file: string) =>
    terminal.progress(words.say(phrases[step], { file }));
  const onOtherNames = (others: readonly OtherName[]) => {
    for (const { wanted, free } of others) terminal.say(words.say(phrases.nameTaken, { wanted, free }));
  };
  try {
    const analysis = await analyzeFile({ ...options, onStep, onOtherNames });
    terminal.progress('');
    if (isProblem(analysis)) {
      const code = isWrongOption(analysis) ? WRONG_OPTIONS : UNUSABLE_INPUT;
      return refuse(problemSentence(analysis, words) + hintFor(analysis, words), code, terminal);
    }
    tell(analysis, words, terminal);
    await handOver(analysis, options, terminal);
    return analysis.answers.some(({ result }) => !isProblem(result)) ? DONE : UNUSABLE_INPUT;
  } catch (error) {
    terminal.progress('');
    if (error instanceof UnwritableFile)
      return refuse(words.say(optionWords.refused, { file: error.file }), WRONG_OPTIONS, terminal);
    if (isTold(error)) return refuse(error.message, UNUSABLE_INPUT, terminal);
    throw error;
  }
}

/** What the add-in would tell the user in Excel too, with what to do next: that the workbook is protected, say. */
const isTold = (error: unknown): error is Error => error instanceof Error && isTrouble(error.cause);

function refuse(message: string, code: number, terminal: Terminal): number {
  terminal.say(message);
  return code;
}

/** What to type where a column was not recognised. */
const hintFor = (problem: Problem, words: Words): string =>
  problem.problem === 'no-column' ? ` ${words.say(phrases.mapHint, { role: problem.column })}` : '';

function tell({ sources, alsoSales, answers }: Analysis, words: Words, terminal: Terminal): void {
  for (const [table, all] of Object.entries(sources).filter(([name]) => name !== 'clients')) {
    const found = all.length === 1 ? phrases.found : phrases.foundOnSheets;
    const name = words.say(tableLabel(table as TableName));
    terminal.say(words.say(found, { table: name, sheets: salesSheets(all, words), ...rowsOf(all) }));
  }
  if (alsoSales.length > 0) terminal.say(words.say(phrases.alsoSales, { sheets: alsoSales.join(', ') }));
  for (const [reason, reports] of reasonsOf(answers, words))
    terminal.say(words.say(phrases.noAnswer, { report: reports.join(', '), reason }));
}

/** Why reports have no answer: those with the same reason together. */
function reasonsOf(answers: Analysis['answers'], words: Words): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { capability, result } of answers) {
    if (!isProblem(result)) continue;
    const reason = problemText(result, words) + hintFor(result, words);
    reasons.set(reason, [...(reasons.get(reason) ?? []), words.say(capability.name)]);
  }
  return reasons;
}

/** The results as JSON, and the names of the files that were written. */
async function handOver(analysis: Analysis, { json, out, language }: Options, terminal: Terminal): Promise<void> {
  if (json !== null) {
    const text = JSON.stringify(analysisJson(analysis), null, 1);
    if (json === '-') terminal.out(text);
    else await writeResult(json, `${text}\n`);
  }
  for (const file of [out, json]) {
    if (file !== null && file !== '-') terminal.say(wordsIn(language).say(phrases.done, { file }));
  }
}
