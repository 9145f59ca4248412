import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** The same calculation, made once per table and span: reports ask for the same facts, and a second analysis does again. */
export function rememberBySpan<T>(compute: (sales: Sales, span: Span) => T): (sales: Sales, span: Span) => T {
  const tables = new WeakMap<Sales, Map<string, T>>();
  return (sales, span) => {
    const spans = tables.get(sales) ?? new Map<string, T>();
    tables.set(sales, spans);
    const key = `${span.from}:${span.to}`;
    const known = spans.get(key) ?? compute(sales, span);
    spans.set(key, known);
    return known;
  };
}
