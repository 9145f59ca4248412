import type { TableBlock } from '../blocks/blocks';
import { matchingKey } from '../grid/cell-text';
import { schema, type ColumnOf } from '../schema/schema';
import { NO_DAY, type Clients } from '../tables/tables';
import type { Words } from '../words/words';
import type { Subject } from './subject';
import { words as phrases } from './words';

/** What the client table says of the client; nothing where it does not know it, or knows no more than the name. */
export function attributes({ sales, clients, code }: Subject, words: Words): readonly TableBlock[] {
  if (!clients) return [];
  const row = rowOf(clients, sales.client.names[code]!);
  const columns = (Object.keys(schema.clients) as ColumnOf<'clients'>[]).filter((column) => column !== 'client');
  const rows = columns.flatMap((column) => {
    const value = row < 0 ? '' : valueText(clients, { column, row }, words);
    return value === '' ? [] : [[words.say(schema.clients[column].label), value]];
  });
  return rows.length === 0
    ? []
    : [
        {
          block: 'table',
          name: 'attributes',
          caption: words.say(phrases.attributes),
          columns: [
            { key: 'attribute', header: words.say(phrases.attribute), format: 'text' },
            { key: 'value', header: words.say(phrases.value), format: 'text', width: 36 },
          ],
          rows,
        },
      ];
}

/** The client's first row in the client table; −1 without one. */
function rowOf({ client }: Clients, name: string): number {
  const wanted = matchingKey(name);
  const code = client.names.findIndex((known) => matchingKey(known) === wanted);
  return code < 0 ? -1 : client.codes.indexOf(code);
}

interface Place {
  readonly column: ColumnOf<'clients'>;
  readonly row: number;
}

/** The cell as people write it; empty where it is blank or the table has no such column. */
function valueText(clients: Clients, { column, row }: Place, words: Words): string {
  const values = clients[column];
  if (values === undefined) return '';
  if (values instanceof Float64Array) return Number.isNaN(values[row]) ? '' : words.money(values[row]!);
  if (values instanceof Int32Array) return values[row] === NO_DAY ? '' : words.day(values[row]!);
  return values.names[values.codes[row]!] ?? '';
}
