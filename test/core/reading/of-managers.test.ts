import fc from 'fast-check';
import { capabilities } from '../../../core/capabilities.generated';
import { dayOf } from '../../../core/calendar/day';
import type { Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { analyse, type Analysis } from '../../../core/reports/analyse';
import { readBook } from '../../../core/reading/book';
import { managersOf } from '../../../core/reading/of-managers';
import { reportPages } from '../../../core/reports/report-pages';
import type { Request } from '../../../core/reports/request';
import { finishNow } from '../../../core/steps';
import { wordsIn } from '../../../core/words/words';
import { memoryHost, type MemorySheet } from '../memory-host';

const salesSheet = (rows: readonly Row[]): MemorySheet => ({
  name: 'Отгрузки',
  rows: [['Дата', 'Клиент', 'Сумма', 'Менеджер'], ...rows],
});
const clientsSheet = (rows: readonly Row[]): MemorySheet => ({
  name: 'Клиенты',
  rows: [['Клиент', 'Менеджер', 'Город'], ...rows],
});
const all = capabilities.map(({ id }) => id);

function run(sheets: readonly MemorySheet[], request: Partial<Request> = {}): Analysis {
  const analysis = finishNow(analyse(memoryHost(...sheets), { reports: all, ...request }, capabilities));
  if (isProblem(analysis)) throw new Error(JSON.stringify(analysis));
  return analysis;
}
const results = ({ answers }: Analysis) => answers.map(({ capability, result }) => [capability.id, result]);

const sale = fc.tuple(
  fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2025, 12, 31) }),
  fc.constantFrom('Ромашка', 'Лютик', 'Василёк', 'Мак', 'Астра'),
  fc.integer({ min: -50_000, max: 500_000 }).map((kopecks) => kopecks / 100),
  fc.constantFrom('Иванов', 'Петрова', null),
);
/** Enough of them for a sheet to be recognised, one of each manager and one of nobody. */
const sales = fc
  .array(sale, { minLength: 12, maxLength: 60 })
  .map((some): readonly Row[] => [
    [dayOf(2025, 3, 1), 'Ромашка', 10, 'Иванов'],
    [dayOf(2025, 3, 2), 'Лютик', 20, 'Петрова'],
    [dayOf(2025, 3, 3), 'Мак', 30, null],
    ...some,
  ]);
const asOf = dayOf(2026, 1, 1);

test('the results for some managers are those of a workbook that holds only their sales', () => {
  fc.assert(
    fc.property(sales, fc.subarray(['Иванов', 'Петрова'], { minLength: 1 }), (rows, managers) => {
      const own = rows.filter(([, , , manager]) => managers.includes(String(manager)));
      const some = run([salesSheet(rows)], { managers, asOf });
      expect(results(some)).toEqual(results(run([salesSheet(own)], { asOf })));
    }),
    { numRuns: 60, seed: 20251231 },
  );
});

test('a sale that names nobody is of the manager the client table gives its client to, else nobody’s', () => {
  const rows: readonly Row[] = [
    [dayOf(2025, 3, 1), 'Ромашка', 10, 'Иванов'],
    [dayOf(2025, 3, 2), 'Лютик', 20, null],
    [dayOf(2025, 3, 3), 'Мак', 30, null],
    [dayOf(2025, 3, 4), 'Лютик', 40, 'Петрова'],
  ];
  const clients = clientsSheet([
    ['лютик', 'ИВАНОВ', 'Минск'],
    ['Роза', 'Петрова', 'Киев'],
  ]);
  const amounts = (managers: readonly string[]) => [
    ...run([salesSheet(rows), clients], { managers }).tables.sales!.amount,
  ];
  expect(amounts(['Иванов'])).toEqual([10, 20]);
  expect(amounts(['петрова '])).toEqual([40]);
  expect(amounts(['unassigned'])).toEqual([30]);
  expect(amounts(['Иванов', 'Петрова'])).toEqual([10, 20, 40]);
  const { tables } = run([salesSheet(rows), clients], { managers: ['Петрова'] });
  expect(tables.clients!.client.names).toEqual(['лютик', 'Роза']);
  const book = finishNow(readBook(memoryHost(salesSheet(rows), clients), {}, capabilities));
  expect(isProblem(book) ? [] : managersOf(book)).toEqual(['Иванов', 'Петрова', 'unassigned']);
});

test('the as-of date stays that of all sales, and the reports say whose sales they show', () => {
  const rows: readonly Row[] = [
    [dayOf(2025, 3, 1), 'Ромашка', 10, 'Иванов'],
    [dayOf(2025, 3, 2), 'Мак', 20, 'Иванов'],
    [dayOf(2025, 6, 1), 'Лютик', 20, 'Петрова'],
  ];
  const analysis = run([salesSheet(rows)], { managers: ['иванов'] });
  expect(analysis.asOf).toBe(dayOf(2025, 6, 2));
  const sources = JSON.stringify(reportPages(analysis, wordsIn('ru'))[0]!.blocks[1]);
  expect(sources).toContain('Иванов (2 строки продаж)');
});

test('a manager that nobody is, is a problem that names those there are', () => {
  const host = memoryHost(salesSheet([[dayOf(2025, 3, 1), 'Ромашка', 10, 'Иванов']]));
  expect(finishNow(analyse(host, { reports: all, managers: ['Сидоров'] }, capabilities))).toEqual({
    problem: 'unknown-manager',
    manager: 'Сидоров',
    known: ['Иванов'],
  });
});
