import { isoOf } from '../calendar/day';
import type { Analysis } from './analyse';
import type { Source } from '../reading/read-place';

/**
 * The analysis as plain data: `{asOf, source?, clientsSource?, tables?: {<name>: source}, reports: {<id>: result or problem}}`;
 * sales that are spread over sheets have `sources`, one for each sheet, in place of the `source`. Numbers are never rounded, days are `2025-12-31`.
 */
export function analysisJson({ asOf, sources, answers }: Analysis): Readonly<Record<string, unknown>> {
  const { sales = [], clients, ...tables } = sources;
  const [source, ...others] = sales.map(sourceJson);
  const more = Object.entries(tables).map(([name, [first]]) => [name, sourceJson(first)]);
  return {
    asOf: isoOf(asOf),
    ...(others.length === 0 ? source && { source } : { sources: [source, ...others] }),
    ...(clients && { clientsSource: sourceJson(clients[0]) }),
    ...(more.length > 0 && { tables: Object.fromEntries(more) }),
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
