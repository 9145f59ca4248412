import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dayOfIso } from '../../core';
import { syntheticSales } from '../reference/synthetic-sales';
import type { Layout, RowCell } from './rows';

const CHUNK = 50_000;
const MANAGERS = 50;
const two = (n: number) => String(n).padStart(2, '0');

/** Sales of the published synthetic base, with a manager for every row. */
export function makeSynthetic(folder: string, count: number): void {
  const { client, day, amount } = syntheticSales(count);
  const names = client.names.map((name) => `Клиент ${name.slice('Клиент '.length).padStart(7, '0')}`);
  writeChunks(folder, ['Клиент', 'Дата', 'Сумма', 'Менеджер'], {
    count,
    layout: { client: 0, day: 1, amount: 2, manager: 3 },
    row: (i) => [names[client.codes[i]!]!, day[i]!, amount[i]!, `Менеджер ${two(((i * 7919) >>> 3) % MANAGERS)}`],
  });
}

const RETAIL = path.join(__dirname, '../../../shared/data/online_retail/online_retail_2010_2011.csv.gz');
export const hasRetail = (): boolean => existsSync(RETAIL);

/** UCI Online Retail as it is, dates as day numbers with their time. */
export function makeRetail(folder: string): void {
  const [header = '', ...lines] = gunzipSync(readFileSync(RETAIL)).toString('utf8').trim().split('\n');
  const cell = (text: string): RowCell => (text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
  writeChunks(folder, header.trim().split(','), {
    count: lines.length,
    layout: { order: 0, day: 3, client: 5, amount: [2, 4] },
    row: (i) => {
      const [order = '', stock = '', quantity = '', date = '', price = '', client = '', country = ''] =
        lines[i]!.trim().split(',');
      return [cell(order), stock, Number(quantity), serialOf(date), Number(price), cell(client), country];
    },
  });
}

function serialOf(text: string): number {
  const [hours = 0, minutes = 0] = text.slice(11).split(':').map(Number);
  return dayOfIso(text.slice(0, 10)) + (hours * 60 + minutes) / 1440;
}

interface Content {
  readonly count: number;
  readonly layout: Layout;
  row(index: number): RowCell[];
}

function writeChunks(folder: string, header: readonly string[], { count, layout, row }: Content): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'layout.json'), JSON.stringify(layout));
  writeFileSync(path.join(folder, 'rows-00000.json'), JSON.stringify([header]));
  for (let first = 0, file = 1; first < count; first += CHUNK, file++) {
    const rows = Array.from({ length: Math.min(CHUNK, count - first) }, (_, i) => row(first + i));
    writeFileSync(path.join(folder, `rows-${String(file).padStart(5, '0')}.json`), JSON.stringify(rows));
  }
}
