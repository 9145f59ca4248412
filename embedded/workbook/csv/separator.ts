import { recordsOf } from './records';

const CANDIDATES = [';', '\t', '|', ','] as const;
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 50;

/** What a text is separated by, and where its records start. */
export interface Dialect {
  readonly separator: string;
  readonly start: number;
}

/**
 * The separator: as the first line says (`sep=;`, an agreement of Excel's), else the one that cuts the most of the first
 * records into equally many fields. Where several do equally well: semicolon, tab, bar, comma, in this order, for a comma
 * is also the decimal sign of Russian and Ukrainian numbers.
 */
export function findDialect(text: string): Dialect {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { separator: said[1] ?? ';', start: said[0].length };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scores = CANDIDATES.map((separator) => ({ separator, score: evenness(sample, separator) }));
  const best = scores.reduce((top, next) => (next.score > top.score ? next : top));
  return { separator: best.separator, start: 0 };
}

/** Share of the records that have the commonest number of fields; 0 where that is one field. */
function evenness(sample: string, separator: string): number {
  const counts = new Map<number, number>();
  let records = 0;
  for (const fields of recordsOf(sample, { separator, start: 0 })) {
    if (fields.length === 1 && fields[0] === '') continue;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (++records === SAMPLE_RECORDS) break;
  }
  const [fields, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return fields > 1 ? count / records : 0;
}
