import type { Day, Span } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** The same calculation, made once per table and question: reports ask for the same facts, and a second analysis does again. */
export function rememberByQuestion<Q, A>(
  compute: (sales: Sales, question: Q) => A,
  keyOf: (question: Q) => string,
): (sales: Sales, question: Q) => A {
  const tables = new WeakMap<Sales, Map<string, A>>();
  return (sales, question) => {
    const answers = tables.get(sales) ?? new Map<string, A>();
    tables.set(sales, answers);
    const key = keyOf(question);
    const known = answers.get(key) ?? compute(sales, question);
    answers.set(key, known);
    return known;
  };
}

/** A calculation over a span of days, made once per table and span. */
export const rememberBySpan = <A>(compute: (sales: Sales, span: Span) => A): ((sales: Sales, span: Span) => A) =>
  rememberByQuestion(compute, ({ from, to }) => `${from}:${to}`);

type Analysis<S, A> = (sales: Sales, settings: S, asOf: Day) => A;

/**
 * An analysis whose latest answer is kept for each table: other reports build on it, and while only settings of others change
 * it stands. It depends on the settings named and on no other.
 */
export function rememberLatest<S extends object, A>(
  settingsUsed: readonly (keyof S)[],
  compute: Analysis<S, A>,
): Analysis<S, A> {
  const latest = new WeakMap<Sales, { readonly key: string; readonly answer: A }>();
  return (sales, settings, asOf) => {
    const key = JSON.stringify([asOf, settingsUsed.map((name) => settings[name])]);
    const known = latest.get(sales);
    if (known?.key === key) return known.answer;
    const answer = compute(sales, settings, asOf);
    latest.set(sales, { key, answer });
    return answer;
  };
}
