import { haveLines, linesOf, numberIn } from '../../../core/grid/document-lines';

test('the first rows that add up to the document are its lines', () => {
  expect(linesOf(100, [60, 40, 100])).toBe(2);
  expect(linesOf(0.3, [0.1, 0.2])).toBe(2);
  expect([linesOf(100, [60, 50]), linesOf(100, []), linesOf(NaN, [NaN]), linesOf(100, [NaN, 100])]).toEqual([
    0, 0, 0, 0,
  ]);
});

test('numbers in cells, however they are written', () => {
  expect([numberIn(5), numberIn('1 000,50'), numberIn('x'), numberIn(null), numberIn(true)]).toEqual([
    5,
    1000.5,
    NaN,
    NaN,
    NaN,
  ]);
});

/** `H` heading, `D` document, `P` line of goods, each with its amount: `H100 D100 P60 P40`. */
function linesIn(report: string, areNamed = false): boolean {
  const rows = report.split(' ');
  return haveLines({
    rows: rows.map((row) => [Number(row.slice(1))]),
    isDocument: rows.map((row) => row.startsWith('D')),
    amount: 0,
    areNamed,
  });
}

test('goods below the documents are told from headings by their number, by the last document, by the header', () => {
  expect(linesIn('H100 D100 P60 P40 H50 D50 P50')).toBe(true);
  expect(linesIn('H100 D100 P100 H50 D50 P50')).toBe(true);
  expect(linesIn('H100 D100 P100 H50 D50 P50 D7', true)).toBe(false);
  expect(linesIn('H100 D100 H100 D100 H100 D100 H100 D100 H100 D100 H100 D100')).toBe(false);
  expect(linesIn('H100 D60 D40 H50 D50')).toBe(false);
});
