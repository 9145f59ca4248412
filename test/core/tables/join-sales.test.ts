import { joinSales } from '../../../core/tables/join-sales';
import { NO_DAY, type TextColumn } from '../../../core/tables/tables';
import { coded, salesOf, type SaleRow } from '../sales-of';

const first: readonly SaleRow[] = [
  { client: 'ООО Ромашка', day: '2023-03-01', amount: 100.25, manager: 'Иванов' },
  { client: 'Лютик', day: '2023-04-01', amount: -20, manager: 'Коваль' },
];
const second: readonly SaleRow[] = [
  { client: 'ооо ромашка', day: '2024-01-05', amount: 0.1, order: '7' },
  { client: 'Мак', day: '2024-02-05', amount: 40, order: '8' },
  { client: 'ЛЮТИК', day: '2024-03-05', amount: 3 },
];
const cellsOf = ({ codes, names }: TextColumn) => [...codes].map((code) => names[code] ?? null);

test('rows follow one another, and no amount is lost', () => {
  const { rows, day, amount } = joinSales([salesOf(first), salesOf(second)]);
  expect(rows).toBe(5);
  expect([...amount]).toEqual([100.25, -20, 0.1, 40, 3]);
  expect([...day]).toEqual([...salesOf(first).day, ...salesOf(second).day]);
});

test('a client of two tables is one client, spelled as it is first', () => {
  const { client } = joinSales([salesOf(first), salesOf(second)]);
  expect(client.names).toEqual(['ООО Ромашка', 'Лютик', 'Мак']);
  expect([...client.codes]).toEqual([0, 1, 0, 2, 1]);
});

test('names whose lower case is not plain are one name too', () => {
  const salesTo = (client: string) => salesOf([{ client, day: '2024-01-01', amount: 1 }]);
  const { client } = joinSales([salesTo('Ёлка ÉTÉ'), salesTo('ёлка été'), salesTo('Şişli')]);
  expect(client.names).toEqual(['Ёлка ÉTÉ', 'Şişli']);
});

test('a column that a table lacks is blank in its rows; one that all lack is not there', () => {
  const due = Int32Array.of(45_000, 45_001);
  const profit = Float64Array.of(5, 6);
  const joined = joinSales([{ ...salesOf(first), due, profit }, salesOf(second)]);
  expect(cellsOf(joined.manager!)).toEqual(['Иванов', 'Коваль', null, null, null]);
  expect(cellsOf(joined.order!)).toEqual([null, null, '7', '8', null]);
  expect([...joined.due!]).toEqual([45_000, 45_001, NO_DAY, NO_DAY, NO_DAY]);
  expect([...joined.profit!]).toEqual([5, 6, NaN, NaN, NaN]);
  expect(Object.keys(joined)).not.toContain('channel');
});

test('the tables themselves stay as they are', () => {
  const tables = [salesOf(first), salesOf(second)];
  joinSales(tables);
  expect(tables).toEqual([salesOf(first), salesOf(second)]);
});

test('many names are told apart', () => {
  const clients = Array.from({ length: 9_000 }, (_, n) => `Клиент ${n}`);
  const table = (names: readonly string[]) => ({
    rows: names.length,
    client: coded(names),
    day: new Int32Array(names.length).fill(45_000),
    amount: new Float64Array(names.length).fill(1),
  });
  const { client } = joinSales([table(clients.slice(0, 6_000)), table(clients.slice(3_000))]);
  expect(client.names).toEqual(clients);
  expect([...client.codes.slice(5_998, 6_002)]).toEqual([5_998, 5_999, 3_000, 3_001]);
});
