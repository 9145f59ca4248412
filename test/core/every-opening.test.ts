import fc from 'fast-check';
import { sampleWorkbook } from '../../playground/sample';
import type { AnyCapability } from '../../core/any-capability';
import type { Block, Opens, TableBlock } from '../../core/blocks/blocks';
import { everyOpening, listNamed, openedRows } from '../../core/blocks/opened';
import { isoOf } from '../../core/calendar/day';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { dayAfterLastSale } from '../../core/clients/as-of';
import { isProblem } from '../../core/problem';
import { standardsOf } from '../../core/settings/settings';
import { finishNow } from '../../core/steps';
import type { Sales } from '../../core/tables/tables';
import { languages } from '../../core/words/language';
import { wordsIn } from '../../core/words/words';
import { syntheticSales } from '../reference/synthetic-sales';
import { bookOf } from '../pane/book-of';
import { tablesWith } from './fixture-tables';
import { salesOf } from './sales-of';

const asOf = 46023; // 1 January 2026
const sale = fc.record({
  client: fc.integer({ min: 1, max: 25 }).map((n) => ['', '__proto__', 'constructor', '—'][n] || `Клиент ${n}`),
  day: fc.integer({ min: asOf - 700, max: asOf + 20 }).map(isoOf),
  amount: fc.integer({ min: -20000, max: 500000 }).map((n) => n / 100),
  manager: fc.constantFrom('Иванов', 'Петрова', 'Без менеджера', undefined),
});
const base = fc.array(sale, { minLength: 1, maxLength: 120 });

/** Settings under which every table of counts is drawn, those of the rarer methods too. */
const variants: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { xyzMethod: 'cv', cvCuts: 'terciles', thresholds: [0.5, 0.8, 0.95], bins: 3, period: 'month', periods: 6 },
];

/** What the pane shows of a result, and the lists that are made when a count is opened. */
function shownBy(capability: AnyCapability, result: unknown, language: (typeof languages)[number]): readonly Block[] {
  const words = wordsIn(language);
  return [...capability.report(result, words), ...(capability.lists?.(result, words) ?? [])];
}

function expectCountsToHold(capability: AnyCapability, sales: Sales, day: number): void {
  for (const variant of variants) {
    const settings = { ...standardsOf(capability.settings), ...variant };
    const result = capability.compute(tablesWith(sales), settings as never, day);
    if (isProblem(result)) continue;
    const blocks = shownBy(capability, result, 'ru');
    for (const { opens, count, at } of countsIn(blocks)) {
      const list = listNamed(blocks, opens.list);
      const found = list ? openedRows(list, opens).length : 'no such list';
      expect([capability.id, at, opens, found]).toEqual([capability.id, at, opens, count ?? found]);
      if (count === undefined) expect(found).toBeGreaterThan(0);
    }
    const targets = languages.map((language) => everyOpening(shownBy(capability, result, language)).map(target));
    expect(targets[1]).toEqual(targets[0]);
    expect(targets[2]).toEqual(targets[0]);
  }
}

const target = ({ list, where }: Opens) => ({ list, where });

interface Count {
  readonly at: string;
  readonly opens: Opens;
  /** The number that is shown; a note shows none. */
  readonly count?: unknown;
}

function countsIn(blocks: readonly Block[]): readonly Count[] {
  return blocks.flatMap((block): readonly Count[] => {
    if (block.block === 'note') return block.opens ? [{ at: 'note', opens: block.opens }] : [];
    if (block.block === 'figures')
      return block.figures.flatMap(({ label, value, opens }) => (opens ? [{ at: label, opens, count: value }] : []));
    return block.block === 'table' ? countsOf(block) : [];
  });
}

function countsOf({ name, columns, rows, totals, opens = {} }: TableBlock): readonly Count[] {
  const lines = [...rows, ...(totals ? [totals] : [])];
  return Object.entries(opens).flatMap(([key, openings]) => {
    const column = columns.findIndex((one) => one.key === key);
    expect([name, key, openings.length]).toEqual([name, key, lines.length]);
    return openings.flatMap((one, line) => {
      const count = lines[line]?.[column];
      return one && count !== null ? [{ at: `${name}.${key}`, opens: one, count }] : [];
    });
  });
}

describe.each(capabilities.map((capability) => [capability.id, capability] as const))('%s', (_, capability) => {
  test('a count opens as many clients as it says: generated sales', () => {
    fc.assert(
      fc.property(base, (rows) => expectCountsToHold(capability, salesOf(rows as never), asOf)),
      { seed: 11, numRuns: 25 },
    );
  });

  test('a count opens as many clients as it says: a base of hundreds', () => {
    const sales = syntheticSales(6000);
    expectCountsToHold(capability, sales, dayAfterLastSale(sales));
  });

  test.each([
    ['returns only', [{ client: 'Мак', day: '2025-08-30', amount: -5 }]],
    ['one sale', [{ client: 'Мак', day: '2025-08-30', amount: 5 }]],
    ['nothing', []],
  ])('a count opens as many clients as it says: %s', (_case, rows) => {
    expectCountsToHold(capability, salesOf(rows), asOf);
  });
});

/** Whole numbers that count no clients: scores, and means of days. */
const OTHER_NUMBERS = ['segments.days', 'bounds.score'];

jest.setTimeout(60_000); // the sample has 25 000 sales

test('in the sample every count of every report can be opened', async () => {
  const book = await bookOf(sampleWorkbook());
  for (const capability of capabilities) {
    const { result } = finishNow(
      book.answering({ ...capability, load: () => capability }, { settings: {}, asOf: null }),
    );
    const blocks = shownBy(capability, result, 'ru');
    for (const { opens, count, at } of countsIn(blocks)) {
      const list = listNamed(blocks, opens.list)!;
      expect([at, opens, openedRows(list, opens).length]).toEqual([at, opens, count ?? expect.any(Number)]);
    }
    expect(closedCounts(blocks)).toEqual([]);
  }
});

/** Counts outside of lists of clients that open nothing. */
function closedCounts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.block === 'figures')
      return block.figures.flatMap(({ label, format, opens }) => (format === 'integer' && !opens ? [label] : []));
    if (block.block !== 'table' || block.columns.some(({ part }) => part === 'client')) return [];
    return block.columns
      .filter(({ key, format }) => format === 'integer' && !block.opens?.[key])
      .map(({ key }) => `${block.name}.${key}`)
      .filter((name) => !OTHER_NUMBERS.includes(name));
  });
}
