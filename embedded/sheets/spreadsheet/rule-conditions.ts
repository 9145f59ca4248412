import type { Parameter } from '../script/parameters';
import { number, text } from '../script/parameters';
import type { Method, Methods } from '../script/service-type';
import { chaining } from '../script/service-type';
import type { Condition, RuleDraft } from './rule';

const build = chaining('local');

const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** A method that says when the rule holds; it takes the place of a gradient. */
const when = <const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  condition: (args: { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }) => Condition,
): Method<RuleDraft> =>
  build(parameters, (draft: RuleDraft, args) => {
    draft.condition = condition(args);
    draft.gradient = {};
  });

const compared = (operator: string) => when([number], ([limit]) => ({ operator, formula1: `=${limit}` }));
const between = (operator: string) =>
  when([number, number], ([start, end]) => ({ operator, formula1: `=${start}`, formula2: `=${end}` }));
const matching = (formula: (cell: string, words: string) => string) =>
  when([text], ([words]) => ({ formula: (cell) => formula(cell, quoted(words)) }));

/** Methods of the builder that say when a rule holds. */
export const ruleConditions: Methods<RuleDraft> = {
  whenTextEqualTo: when([text], ([words]) => ({ operator: 'EqualTo', formula1: `=${quoted(words)}` })),
  whenTextContains: matching((cell, words) => `=ISNUMBER(SEARCH(${words},${cell}))`),
  whenTextDoesNotContain: matching((cell, words) => `=ISERROR(SEARCH(${words},${cell}))`),
  whenTextStartsWith: matching((cell, words) => `=LEFT(${cell},LEN(${words}))=${words}`),
  whenTextEndsWith: matching((cell, words) => `=RIGHT(${cell},LEN(${words}))=${words}`),
  whenCellEmpty: when([], () => ({ formula: (cell) => `=LEN(${cell})=0` })),
  whenCellNotEmpty: when([], () => ({ formula: (cell) => `=LEN(${cell})>0` })),
  whenFormulaSatisfied: when([text], ([formula]) => ({ formula: () => formula })),
  whenNumberEqualTo: compared('EqualTo'),
  whenNumberNotEqualTo: compared('NotEqualTo'),
  whenNumberGreaterThan: compared('GreaterThan'),
  whenNumberGreaterThanOrEqualTo: compared('GreaterThanOrEqual'),
  whenNumberLessThan: compared('LessThan'),
  whenNumberLessThanOrEqualTo: compared('LessThanOrEqual'),
  whenNumberBetween: between('Between'),
  whenNumberNotBetween: between('NotBetween'),
};
