import { writeFile } from 'node:fs/promises';
import { analysisJson, capabilities, isProblem, problemText, wordsIn, type Analysis, type Problem, type Words } from '../../core';
import { analyzeFile } from './analyze-file';
import { fileReasons } from './file-problems';
import { listReports } from './list';
import { isWrongOption, readOptions, type Options } from './options';
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
  const command = readOptions(
    args,
    capabilities.map(({ id }) => id),
  );
  if (command.command === 'wrong') {
    terminal.say(command.message);
    return WRONG_OPTIONS;
  }
  if (command.command === 'analyse') return analyseAndTell(command.options, terminal);
  const words = wordsIn(command.language);
  terminal.out(command.command === 'list' ? listReports(words) : words.say(phrases.help));
  return DONE;
}

async function analyseAndTell(options: Options, terminal: Terminal): Promise<number> {
  const words = wordsIn(options.language);
  const onStep = (step: 'reading' | 'computing' | 'writing', file: string) => terminal.progress(words.say(phrases[step], { file }));
  const analysis = await analyzeFile({ ...options, onStep });
  terminal.progress('');
  if (isProblem(analysis)) {
    terminal.say(sentenceOf(analysis, words));
    return isWrongOption(analysis) ? WRONG_OPTIONS : UNUSABLE_INPUT;
  }
  tell(analysis, words, terminal);
  if (options.json !== null) await writeJson(analysis, options.json, terminal);
  if (options.out !== null) terminal.say(words.say(phrases.done, { file: options.out }));
  return analysis.answers.some(({ result }) => !isProblem(result)) ? DONE : UNUSABLE_INPUT;
}

function sentenceOf(problem: Problem, words: Words): string {
  if (problem.problem !== 'unreadable-file') return problemText(problem, words);
  const reason = (fileReasons as Readonly<Record<string, (typeof fileReasons)['missing']>>)[problem.reason];
  return problemText({ ...problem, reason: reason ? words.say(reason) : problem.reason }, words);
}

function tell({ sources, answers }: Analysis, words: Words, terminal: Terminal): void {
  const { sheet, reading } = sources.sales;
  terminal.say(words.say(phrases.found, { sheet, read: reading.read, skipped: reading.skipped.length }));
  for (const { capability, result } of answers) {
    if (!isProblem(result)) continue;
    const reason = problemText(result, words);
    terminal.say(words.say(phrases.noAnswer, { report: words.say(capability.name), reason }));
  }
}

async function writeJson(analysis: Analysis, target: string, terminal: Terminal): Promise<void> {
  const text = JSON.stringify(analysisJson(analysis), null, 1);
  if (target === '-') terminal.out(text);
  else await writeFile(target, `${text}\n`);
}
