import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, parseFormula } from '../../build/formula';
import { sampleSheet } from '../../build/sample-sheet';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { isProblem } from '../../core/problem';
import type { Language } from '../../core/words/language';
import { wordsIn } from '../../core/words/words';

const functions = capabilities.flatMap((capability) => capability.functions);
const pages: readonly (readonly [string, Language])[] = [
  ['FUNCTIONS.md', 'en'],
  ['docs/functions.ru.md', 'ru'],
  ['docs/functions.uk.md', 'uk'],
];
const textOf = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
/** Formulas with arguments; `=CL.ABCCLASS(…)` only shows the prefix. */
const formulasIn = (text: string) => [...text.matchAll(/`(=[^`…]+)`/g)].map(([, formula]) => formula!);

test.each(pages)('every formula in %s has an answer', (path, language) => {
  const formulas = formulasIn(textOf(path));
  expect(formulas.length).toBeGreaterThan(functions.length);
  for (const formula of formulas) {
    const answer = evaluate(parseFormula(formula), functions, sampleSheet(wordsIn(language)));
    expect({ formula, problem: isProblem(answer) }).toEqual({ formula, problem: false });
  }
});

test.each(pages)('%s has a section with an example for every function', (path) => {
  const sections = textOf(path).split(/^## /m);
  for (const { name, args } of functions) {
    const section = sections.find((one) => one.startsWith(`${name}\n`));
    expect(formulasIn(section ?? '')).toHaveLength(1);
    for (const argument of args) expect(section).toContain(`\`${argument.name}\``);
  }
});

test.each(functions.map((one) => [one.name, one] as const))(
  'the example of %s calls it, over whole columns too',
  (name, { example }) => {
    const formula = parseFormula(example);
    const sheet = sampleSheet(wordsIn('ru'));
    expect(formula.name).toBe(name);
    const answer = evaluate(formula, functions, sheet);
    if (isProblem(answer) || !name.endsWith('TABLE')) return;
    const wholeColumns = formula.args.map((address) => address.replace(/\d+/g, ''));
    expect(evaluate({ name, args: wholeColumns }, functions, sheet)).toEqual(answer);
  },
);
