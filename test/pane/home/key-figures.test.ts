import { openedRows } from '../../../core/blocks/opened';
import { capabilities } from '../../../core/capabilities.generated';
import { dayOf } from '../../../core/calendar/day';
import type { Row } from '../../../core/grid/cell';
import { finishNow } from '../../../core/steps';
import { wordsIn } from '../../../core/words/words';
import { openedList } from '../../../pane/blocks/pane-blocks';
import { flagLines } from '../../../pane/home/flag-lines';
import { comparedPeriods, headlineOf, type HeadlineValue } from '../../../pane/home/key-figures';
import { bookOf } from '../book-of';

const words = wordsIn('en');

/** Third quarter: Able 700 and Baker 200 are A and B; fourth: Able is gone, Baker has 600, Cook 100. */
const rows: readonly Row[] = [
  [dayOf(2025, 7, 10), 'Able', 700, 'Ann'],
  [dayOf(2025, 8, 10), 'Baker', 200, 'Bob'],
  [dayOf(2025, 9, 10), 'Cook', 100, 'Bob'],
  [dayOf(2025, 11, 10), 'Baker', 600, 'Bob'],
  [dayOf(2025, 12, 31), 'Cook', 100, 'Bob'],
];

async function answers(of: readonly Row[]) {
  const book = await bookOf([{ name: 'Sales', rows: [['Date', 'Client', 'Amount', 'Manager'], ...of] }]);
  const answerOf = (id: string) =>
    finishNow(book.answering(capabilities.find((one) => one.id === id)!, { settings: {}, asOf: null }));
  return { migration: answerOf('migration'), portfolio: answerOf('portfolio-quality'), rfm: answerOf('rfm') };
}

const textOf = (values: readonly HeadlineValue[]) => values.map(({ text }) => text).join(' ');

test('A clients now and before, revenue, moves, lost A clients, clients at risk and flagged portfolios, by hand', async () => {
  const found = await answers(rows);
  expect(comparedPeriods(found.migration, words)).toBe('Q3 2025 → Q4 2025');
  expect(headlineOf(found, words).map(({ values, note }) => `${textOf(values)} | ${note}`)).toEqual([
    '1 | 1 before',
    '−30.0% | −300',
    '↑1 ↓0 | 0\u00a0came, 1\u00a0left',
    '1 | −700',
    '1 | 800 of revenue',
    '0 | 0 of 2 portfolios',
  ]);
});

test('every figure leads to a report that there is', async () => {
  const found = await answers(rows);
  const known = capabilities.map(({ id }) => id);
  for (const { report } of headlineOf(found, words)) expect(known).toContain(report);
});

test('every count of clients opens as many clients as it says', async () => {
  const found = await answers(rows);
  const counts = headlineOf(found, words).flatMap(({ report, values }) =>
    values.flatMap(({ counted }) => (counted ? [{ report, ...counted }] : [])),
  );
  expect(counts.map(({ count }) => count)).toEqual([1, 1, 0, 1, 1]);
  for (const { report, count, opens } of counts) {
    const answer = Object.values(found).find(({ capability }) => capability.id === report)!;
    expect(openedRows(openedList(answer, opens.list, words)!, opens)).toHaveLength(count);
  }
});

test('flags are told in a line each, and open the clients because of whom', async () => {
  const dale: Row = [dayOf(2025, 8, 1), 'Dale', 700, 'Bob'];
  const able: Row = [dayOf(2025, 11, 1), 'Able', 5000, 'Ann'];
  const { portfolio } = await answers([dale, able, ...rows]);
  const [line, ...others] = flagLines(portfolio, words);
  expect(others).toEqual([]);
  expect(line?.text).toBe('Bob: share of A fell from 33% to 0%, A clients: 1 → 0');
  const leavers = openedList(portfolio, line!.opens!.list, words)!;
  expect(openedRows(leavers, line!.opens!).map((row) => leavers.rows[row]![0])).toEqual(['Dale']);
});

test('without two periods to compare there are no figures of a comparison', async () => {
  const found = await answers(rows.slice(0, 2));
  expect(headlineOf(found, words)).toEqual([expect.objectContaining({ report: 'rfm', note: 'none of them' })]);
  expect(comparedPeriods(found.migration, words)).toBe('');
  expect(flagLines(found.portfolio, words)).toEqual([]);
});
