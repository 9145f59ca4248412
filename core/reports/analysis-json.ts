import { isoOf } from '../calendar/day';
import type { Analysis } from './analyse';
import type { Source } from '../reading/read-place';

/**
 * The analysis as plain data: `{asOf, source, clientsSource?, reports: {<id>: result or problem}}`; sales that are spread over
 * sheets have `sources`, one for each sheet, in place of the `source`. Numbers are never rounded, days are `2025-12-31`.
 */
export function analysisJson({ asOf, sources, answers }: Analysis): Readonly<Record<string, unknown>> {
  const [source, ...others] = sources.sales.map(sourceJson);
  return {
    asOf: isoOf(asOf),
    ...(others.length === 0 ? { source } : { sources: [source, ...others] }),
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
