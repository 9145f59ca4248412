import { capabilities } from '../../../core/capabilities.generated';
import { dayOf } from '../../../core/calendar/day';
import type { Row } from '../../../core/grid/cell';
import { wordsIn } from '../../../core/words/words';
import { comparedPeriods, flagTexts, headlineOf } from '../../../pane/home/key-figures';
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
    book.answer(capabilities.find((one) => one.id === id)!, { settings: {}, asOf: null });
  return { migration: answerOf('migration'), portfolio: answerOf('portfolio-quality'), rfm: answerOf('rfm') };
}

test('A clients now and before, revenue, moves, lost A clients, clients at risk and flagged portfolios, by hand', async () => {
  const found = await answers(rows);
  expect(comparedPeriods(found.migration, words)).toBe('Q3 2025 → Q4 2025');
  expect(headlineOf(found, words).map(({ value, note }) => `${value} | ${note}`)).toEqual([
    '1 | 1 before',
    '−30.0% | −300',
    '↑1 ↓0 | 0 came, 1 left',
    '1 | −700',
    '1 | 800 at stake',
    '0 | 0 of 2 portfolios',
  ]);
});

test('every figure leads to a report that there is', async () => {
  const found = await answers(rows);
  const known = capabilities.map(({ id }) => id);
  for (const { report } of headlineOf(found, words)) expect(known).toContain(report);
});

test('flags are told with the names, as the portfolio report tells them', async () => {
  const dale: Row = [dayOf(2025, 8, 1), 'Dale', 700, 'Bob'];
  const able: Row = [dayOf(2025, 11, 1), 'Able', 5000, 'Ann'];
  const { portfolio } = await answers([dale, able, ...rows]);
  expect(flagTexts(portfolio, words)).toEqual([expect.stringMatching(/^Bob: .*No longer A: Dale/)]);
});

test('without two periods to compare there are no figures of a comparison', async () => {
  const found = await answers(rows.slice(0, 2));
  expect(headlineOf(found, words)).toEqual([expect.objectContaining({ report: 'rfm', note: 'none of them' })]);
  expect(comparedPeriods(found.migration, words)).toBe('');
  expect(flagTexts(found.portfolio, words)).toEqual([]);
});
