import { cellsOf } from '../../../sheets-script/reading/cells-of';
import { chunksOf } from '../../../sheets-script/reading/chunks';
import { factsOf } from '../../../sheets-script/reading/grid-facts';

const day = new Date(Date.UTC(2025, 0, 31));

test('a column whose numbers are mostly dates is a date column', () => {
  const head = [
    ['Отгрузки за год', '', ''],
    ['Дата', 'Сумма', 'Оплата'],
    [day, 100, day],
    [day, 200, 45000],
    ['31.12.2025', 300, 45001],
  ];
  expect(factsOf(head, 'ru_RU').dateColumns).toEqual([0]);
});

test('the locale of the file tells whether the day or the month comes first', () => {
  for (const locale of ['ru_RU', 'uk_UA', 'en_GB', 'de_DE']) expect(factsOf([], locale).dayFirst).toBe(true);
  for (const locale of ['en_US', 'en', 'es_PR']) expect(factsOf([], locale).dayFirst).toBe(false);
});

test('dates become numbers, and all else stays what it is', () => {
  const cells = cellsOf([['Альфа', day, 12.5, true, '', '#N/A']], () => 45688);
  expect(cells).toEqual([['Альфа', 45688, 12.5, true, '', '#N/A']]);
});

test('a place is read in pieces that cover it once', () => {
  const place = { sheet: 'Отгрузки', address: 'A1:H250000', top: 1, left: 1, rows: 250_000, columns: 8, ours: false };
  const chunks = chunksOf(place, place.rows);
  expect(chunks.reduce((rows, { count }) => rows + count, 0)).toBe(250_000);
  chunks.forEach(({ first }, i) => expect(first).toBe(i === 0 ? 0 : chunks[i - 1]!.first + chunks[i - 1]!.count));
  expect(Math.max(...chunks.map(({ count }) => count * place.columns))).toBeLessThanOrEqual(100_000);
  expect(chunksOf(place, 30)).toEqual([{ first: 0, count: 30 }]);
});
