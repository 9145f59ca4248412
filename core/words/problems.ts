import { periodWords } from './periods';
import type { Problem } from '../problem';
import { declarationOf, requiredColumns, tableLabel } from '../schema/schema';
import type { Facts, Phrase } from './language';
import { otherRows, otherTable, problemSentences, tooShortAnyway } from './problem-words';
import type { Words } from './words';

const measures: Readonly<Record<string, Phrase>> = {
  profit: { ru: 'Прибыль', uk: 'Прибуток', en: 'Profit' },
};

/** The sentence for a problem, with its facts and the next step. */
export function problemText(problem: Problem, words: Words): string {
  return words.say(sentenceFor(problem), {
    ...plainFacts(problem),
    ...tableNames(problem, words),
    ...columnName(problem, words),
    ...periodNames(problem, words),
  });
}

function sentenceFor(problem: Problem): Phrase {
  if (problem.problem === 'too-few-periods' && problem.shorter === null) return tooShortAnyway;
  const isOther = 'table' in problem && problem.table !== 'sales';
  if (isOther && problem.problem === 'no-table') return otherTable;
  if (isOther && problem.problem === 'no-rows') return otherRows;
  return problemSentences[problem.problem];
}

/** What the table is called and which columns it needs. */
function tableNames(problem: Problem, words: Words): Facts {
  if (!('table' in problem)) return {};
  const needed = requiredColumns(problem.table).map((column) => words.say(declarationOf(problem.table, column)!.label));
  return { table: words.say(tableLabel(problem.table)), needed: needed.join(', ') };
}

function plainFacts(problem: Problem): Facts {
  const { problem: _code, ...facts } = problem;
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => {
      const text = Array.isArray(fact) ? fact.filter((part) => part !== '').join(', ') : fact;
      return [key, typeof text === 'number' ? text : String(text ?? '—') || '—'];
    }),
  );
}

function columnName(problem: Problem, words: Words): Facts {
  if (problem.problem !== 'no-column') return {};
  const label = declarationOf(problem.table, problem.column)?.label ?? measures[problem.column];
  return label ? { column: words.say(label) } : {};
}

function periodNames(problem: Problem, words: Words): Facts {
  if (problem.problem !== 'too-few-periods') return {};
  const nameOf = (kind: string | null) => {
    const phrase = (periodWords as Readonly<Record<string, Phrase>>)[kind ?? ''];
    return phrase ? words.say(phrase) : '';
  };
  return { period: nameOf(problem.period), shorter: nameOf(problem.shorter) };
}
