import fc from 'fast-check';
import type { Book } from '../../core/reading/book';
import { answerFrom } from '../../core/reports/answer';
import type { AnyCapability } from '../../core/any-capability';
import type { Block, TableBlock } from '../../core/blocks/blocks';
import { isoOf } from '../../core/calendar/day';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { isProblem } from '../../core/problem';
import { standardsOf } from '../../core/settings/settings';
import type { Sales } from '../../core/tables/tables';
import { languages } from '../../core/words/language';
import { wordsIn } from '../../core/words/words';
import { fixtureTables, tablesWith } from './fixture-tables';
import { salesOf, type SaleRow } from './sales-of';

const asOf = 46023; // 1 January 2026
const sale = fc.record({
  client: fc.constantFrom(
    'Ромашка',
    'Лютик',
    'Мак',
    'Астра',
    'Ирис',
    'Пион',
    'Роза',
    '__proto__',
    'constructor',
    '=1+1',
  ),
  day: fc.integer({ min: asOf - 800, max: asOf + 20 }).map(isoOf),
  amount: fc.oneof(
    fc.integer({ min: -20000, max: 500000 }).map((n) => n / 100),
    fc.double({ min: -100, max: 1e6, noNaN: true }),
  ),
  manager: fc.constantFrom('Иванов', 'Петрова', 'Коваль'),
});
const base = fc.array(sale, { minLength: 1, maxLength: 60 });

const compute = (capability: AnyCapability, sales: Sales) =>
  capability.compute(tablesWith(sales), standardsOf(capability.settings), asOf);
const everySale = (rows: readonly SaleRow[]) => deepFreeze(salesOf(rows));

function deepFreeze(sales: Sales): Sales {
  for (const column of Object.values(sales))
    if (typeof column === 'object' && 'names' in column) Object.freeze(column.names);
  return sales;
}

/** Sums of the same numbers in another order may differ in the last bits. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, rounded(v)]));
  return value;
}

describe.each(capabilities.map((capability) => [capability.id, capability] as const))('%s', (id, capability) => {
  test('gives plain JSON and does the same again', () => {
    fc.assert(
      fc.property(base, (rows) => {
        const first = compute(capability, everySale(rows));
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(compute(capability, everySale(rows))).toEqual(first);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  test('leaves its input as it is', () => {
    fc.assert(
      fc.property(base, (rows) => {
        const sales = everySale(rows);
        compute(capability, sales);
        expect(sales).toEqual(everySale(rows));
      }),
      { seed: 2, numRuns: 10 },
    );
  });

  test('does not care about the order of rows, beyond the order of equals', () => {
    fc.assert(
      fc.property(base, fc.nat(), (rows, turn) => {
        // equal days would let another row be a client's latest sale
        const apart = rows.map((row, i) => ({
          ...row,
          day: isoOf(asOf - 1 - i * 5),
          amount: Math.round(row.amount) + i / 128,
        }));
        const turned = [...apart.slice(turn % apart.length), ...apart.slice(0, turn % apart.length)];
        const sorted = (result: unknown) => JSON.stringify(sortLists(rounded(result)));
        expect(sorted(compute(capability, everySale(turned)))).toBe(sorted(compute(capability, everySale(apart))));
      }),
      { seed: 3, numRuns: 15 },
    );
  });

  test.each([
    ['no rows', []],
    ['one row', [{ client: 'Ромашка', day: '2025-12-30', amount: 5, manager: 'Иванов' }]],
    ['one client', [1, 2, 3].map((n) => ({ client: 'Ромашка', day: `2025-0${n}-10`, amount: n, manager: 'Иванов' }))],
    [
      'returns only',
      [
        { client: 'Ромашка', day: '2025-08-30', amount: -5 },
        { client: 'Мак', day: '2025-11-30', amount: -7 },
      ],
    ],
    ['nothing before the as-of date', [{ client: 'Ромашка', day: '2027-01-01', amount: 5 }]],
    [
      'all zero',
      [
        { client: 'Ромашка', day: '2025-11-01', amount: 0 },
        { client: 'Мак', day: '2025-12-01', amount: 0 },
      ],
    ],
  ])('answers or says why not: %s', (_case, rows: SaleRow[]) => {
    const result = compute(capability, everySale(rows));
    if (isProblem(result)) return expect(result.problem).toMatch(/^[a-z-]+$/);
    for (const language of languages) expect(capability.report(result, wordsIn(language)).length).toBeGreaterThan(0);
  });

  test('answers on the rows that the declarations of the tables bring along', () => {
    const result = capability.compute(fixtureTables(), standardsOf(capability.settings), asOf);
    expect(isProblem(result)).toBe(false);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    for (const language of languages) checkBlocks(capability.report(result, wordsIn(language)));
  });

  test('without any table there is a problem, not an exception', () => {
    const book = { tables: {}, sources: {}, problems: {} } as unknown as Book;
    const { result } = answerFrom(book, capability, { settings: {}, asOf });
    expect(isProblem(result)).toBe(true);
  });

  test.each(languages)(
    'reports in %s: a title first, rows as wide as their table, charts that find their data',
    (language) => {
      fc.assert(
        fc.property(base, (rows) => {
          const result = compute(capability, everySale(rows));
          if (isProblem(result)) return;
          checkBlocks(capability.report(result, wordsIn(language)));
        }),
        { seed: 4, numRuns: 8 },
      );
    },
  );

  test('says everything in three different languages', () => {
    const phrases = Object.values(capability.settings).map(({ label }) => label);
    for (const phrase of [capability.purpose, ...phrases]) {
      expect(new Set([phrase.ru, phrase.uk, phrase.en]).size).toBeGreaterThan(1);
      expect(phrase.en).not.toMatch(/[а-яё]/i);
      expect(phrase.uk).not.toMatch(/[ыэъё]/i);
      expect(phrase.ru).not.toMatch(/[іїєґ]/i);
    }
    expect(id).toMatch(/^[a-z-]+$/);
    for (const language of languages) expect(capability.name[language].length).toBeLessThanOrEqual(22);
  });
});

function sortLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sortLists);
    return items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
      ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, sortLists(v)]));
  return value;
}

function checkBlocks(blocks: readonly Block[]): void {
  expect(blocks[0]?.block).toBe('title');
  const tables = new Map(
    blocks.filter((block): block is TableBlock => block.block === 'table').map((table) => [table.name, table]),
  );
  for (const block of blocks) {
    if (block.block === 'chart') {
      const table = tables.get(block.table);
      const keys = table?.columns.map(({ key }) => key) ?? [];
      expect(keys).toEqual(expect.arrayContaining([block.categories, ...block.series]));
      if (block.rows) expect(block.rows.first + block.rows.count).toBeLessThanOrEqual(table?.rows.length ?? 0);
    }
    if (block.block !== 'table') continue;
    expect(new Set(block.columns.map(({ key }) => key)).size).toBe(block.columns.length);
    for (const column of block.columns) expect(column.header).not.toBe('');
    for (const row of [...block.rows, ...(block.totals ? [block.totals] : [])]) {
      expect(row.length).toBe(block.columns.length);
      for (const value of row) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  }
  expect(JSON.stringify(blocks)).not.toMatch(/\{\w+[:}]|undefined|NaN/);
}
