import { isoOf } from '../calendar/day';
import type { Analysis } from './analyse';
import type { Source } from './read-tables';

/**
 * The analysis as plain data: `{asOf, source, clientsSource?, reports: {<id>: result or problem}}`. Numbers are never
 * rounded, days are `2025-12-31`.
 */
export function analysisJson({ asOf, sources, answers }: Analysis): Readonly<Record<string, unknown>> {
  return {
    asOf: isoOf(asOf),
    source: sourceJson(sources.sales),
    ...(sources.clients && { clientsSource: sourceJson(sources.clients) }),
    reports: Object.fromEntries(answers.map(({ capability, result }) => [capability.id, result])),
  };
}

const sourceJson = ({ sheet, address, reading }: Source) => ({
  sheet,
  range: address,
  rows: reading.rows,
  read: reading.read,
  skipped: reading.skipped,
  columns: Object.fromEntries(
    reading.recognition.columns.flatMap(({ role, header }) => (role === null ? [] : [[role, header]])),
  ),
});
