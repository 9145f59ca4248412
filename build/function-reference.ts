import type { Cells, Value } from '../core/blocks/blocks';
import type { CellArgument, CellFunction } from '../core/cells/cell-function';
import { isProblem } from '../core/problem';
import type { Language } from '../core/words/language';
import { wordsIn, type Words } from '../core/words/words';
import { evaluate, parseFormula } from './formula';
import { markdownTable } from './markdown-table';
import { referenceWords as phrases } from './reference-words';
import { sampleSheet } from './sample-sheet';

/** As many rows of a table as are shown, and columns of the sample sheet: A to K. */
const SHOWN_ROWS = 5;
const SHOWN_COLUMNS = 11;

/** The reference of all functions in one language: rules, sample sheet, and for every function its arguments and an example with its answer. */
export function functionReference(functions: readonly CellFunction[], language: Language): string {
  const words = wordsIn(language);
  const sheet = sampleSheet(words);
  const rules = [phrases.ranges, phrases.fillDown, phrases.spill, phrases.shares, phrases.errors];
  const parts = [
    `# ${words.say(phrases.title)}`,
    words.say(phrases.intro),
    overview(functions, words),
    `## ${words.say(phrases.rules)}`,
    rules.map((rule) => `- ${words.say(rule)}`).join('\n'),
    words.say(phrases.sample),
    sheetTable(sheet, words),
    ...functions.flatMap((one) => section(one, sheet, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const overview = (functions: readonly CellFunction[], words: Words): string =>
  markdownTable(
    [words.say(phrases.function), words.say(phrases.purpose)],
    functions.map(({ name, help }) => [`[${name}](#${name.toLowerCase()})`, words.say(help)]),
  );

function section(one: CellFunction, sheet: Cells, words: Words): readonly string[] {
  const { name, help, args, example } = one;
  return [
    `## ${name}`,
    `\`${localized(`${name}(${args.map(signature).join(', ')})`, words)}\``,
    words.say(help),
    markdownTable(
      [words.say(phrases.argument), words.say(phrases.needed), words.say(phrases.meaning)],
      args.map((argument) => [
        `\`${argument.name}\``,
        words.say(argument.optional ? phrases.no : phrases.yes),
        words.say(argument.help),
      ]),
    ),
    `${words.say(phrases.example)}: \`${localized(example, words)}\``,
    `${words.say(phrases.comesBack)}:`,
    ...answer(one, sheet, words),
  ];
}

const signature = ({ name, optional }: CellArgument): string => (optional ? `[${name}]` : name);

/** A formula as it is typed where the language is spoken. */
const localized = (formula: string, { language }: Words): string =>
  language === 'en' ? formula : formula.replace(/,/g, ';');

/** The answer to the example, below the headers of a table, or the name of the function. */
function answer(one: CellFunction, sheet: Cells, words: Words): readonly string[] {
  const { name, args } = parseFormula(one.example);
  const place = one.name.endsWith('TABLE') ? one.args.findIndex((argument) => argument.name === 'language') : -1;
  const asked = place < 0 ? args : [...args, ...new Array<string>(place - args.length).fill(''), `"${words.language}"`];
  const cells = evaluate({ name, args: asked }, [one], sheet);
  if (isProblem(cells)) throw new Error(`The example of ${name} has no answer: ${JSON.stringify(cells)}`);
  const [header = [], ...rows] = place < 0 ? [cells[0]!.map(() => name), ...cells] : cells;
  const more = rows.length - SHOWN_ROWS;
  return [
    markdownTable(
      header.map(String),
      rows.slice(0, SHOWN_ROWS).map((row) => row.map((value) => shown(value, words))),
    ),
    ...(more > 0 ? [words.say(phrases.more, { rows: more })] : []),
  ];
}

/** A number as a cell shows it: with the digits it needs, four decimals at most. */
function shown(value: Value, words: Words): string {
  if (typeof value !== 'number') return String(value ?? '');
  const [, decimals = ''] = String(Number(value.toFixed(4))).split('.');
  return words.number(value, decimals.length);
}

function sheetTable(sheet: Cells, words: Words): string {
  const letters = Array.from({ length: SHOWN_COLUMNS }, (_, column) => String.fromCharCode(65 + column));
  const rowOf = (row: readonly Value[]) =>
    row
      .slice(0, SHOWN_COLUMNS)
      .map((value, column) => (column === 1 && typeof value === 'number' ? words.day(value) : shown(value, words)));
  return markdownTable(
    ['', ...letters, '…'],
    sheet.slice(0, SHOWN_ROWS + 1).map((row, i) => [String(i + 1), ...rowOf(row), '…']),
  );
}
