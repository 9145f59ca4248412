import { joinedRows, mappedRows, rowsInOrder, rowsOf, type Rows } from '../../../core/rows/rows';

interface Square {
  readonly of: number;
  readonly square: number;
}
const square = (of: number): Square => ({ of, square: of * of });
const expected = [square(0), square(1), square(2), square(3), square(4)];

const lists: Readonly<Record<string, () => Rows<Square>>> = {
  'a plain array': () => expected,
  rowsOf: () => rowsOf(5, square),
  rowsInOrder: () =>
    rowsInOrder(
      5,
      () => Int32Array.of(4, 3, 2, 1, 0),
      () => (item) => square(4 - item),
    ),
  joinedRows: () => joinedRows([rowsOf(2, square), [], rowsOf(3, (index) => square(index + 2))]),
  mappedRows: () => mappedRows([0, 1, 2, 3, 4], square),
  'mappedRows by place': () => mappedRows(['a', 'b', 'c', 'd', 'e'], (_, index) => square(index)),
};

describe.each(Object.entries(lists))('%s does what an array does', (_, make) => {
  const rows = make();
  const isLarge = ({ square }: Square, index: number) => square > 3 && index < 4;

  it('counts and is gone through, as often as one likes', () => {
    expect(rows.length).toBe(5);
    expect([...rows]).toEqual(expected);
    expect([...rows]).toEqual(expected);
    const seen: Square[] = [];
    for (const row of rows) seen.push(row);
    expect(seen).toEqual(expected);
  });

  it('maps, filters, sums', () => {
    expect(rows.map((row, index) => row.square + index)).toEqual([0, 2, 6, 12, 20]);
    expect(rows.flatMap(({ of }) => (of % 2 ? [of, [of]] : of))).toEqual([0, 1, [1], 2, 3, [3], 4]);
    expect(rows.filter(isLarge)).toEqual([square(2), square(3)]);
    expect(rows.reduce((sum, row, index) => sum + row.square * index, 1)).toBe(101);
    const seen: [number, number][] = [];
    rows.forEach((row, index) => void seen.push([row.square, index]));
    expect(seen).toEqual(expected.map((row, index) => [row.square, index]));
  });

  it('finds', () => {
    expect(rows.find(isLarge)).toEqual(square(2));
    expect(rows.find(() => false)).toBeUndefined();
    expect(rows.some(isLarge)).toBe(true);
    expect(rows.some(() => false)).toBe(false);
    expect(rows.every(isLarge)).toBe(false);
    expect(rows.every(({ of }, index) => of === index)).toBe(true);
  });

  it('is cut anywhere', () => {
    expect(rows.slice()).toEqual(expected);
    for (let from = -7; from <= 7; from++) {
      expect(rows.slice(from)).toEqual(expected.slice(from));
      for (let to = -7; to <= 7; to++) expect(rows.slice(from, to)).toEqual(expected.slice(from, to));
    }
  });

  it('is written as JSON like an array', () => {
    expect(JSON.stringify({ rows })).toBe(JSON.stringify({ rows: expected }));
  });
});

describe('a lazy list', () => {
  it('makes a row when it is looked at, and stops where the answer is known', () => {
    const made: number[] = [];
    const at = (index: number) => {
      made.push(index);
      return square(index);
    };
    const rows = mappedRows(joinedRows([rowsOf(3, at), rowsOf(3, (index) => at(index + 3))]), (row) => row.square);
    expect(made).toEqual([]);
    expect(rows.length).toBe(6);
    expect(made).toEqual([]);
    expect(rows.slice(2, 4)).toEqual([4, 9]);
    expect(made).toEqual([2, 3]);
    rows.find((value) => value === 1);
    expect(made).toEqual([2, 3, 0, 1]);
    rows.some((value) => value === 0);
    rows.every((value) => value < 0);
    expect(made).toEqual([2, 3, 0, 1, 0, 0]);
  });

  it('works its order out once, and only if a row is looked at', () => {
    const order = jest.fn(() => [1, 0]);
    const maker = jest.fn(() => (item: number) => ({ item }));
    const rows = rowsInOrder(2, order, maker);
    expect(rows.length).toBe(2);
    expect(order).not.toHaveBeenCalled();
    expect(maker).not.toHaveBeenCalled();
    expect([...rows, ...rows].map(({ item }) => item)).toEqual([1, 0, 1, 0]);
    expect(order).toHaveBeenCalledTimes(1);
    expect(maker).toHaveBeenCalledTimes(1);
  });

  it('is compared by its rows', () => {
    expect(rowsOf(3, square)).toEqual(rowsOf(3, square));
    expect({ list: rowsOf(3, square) }).toEqual({ list: joinedRows([rowsOf(3, square)]) });
    expect(rowsOf(3, square)).not.toEqual(rowsOf(3, (index) => square(index + 1)));
    expect(rowsOf(3, square)).not.toEqual(rowsOf(2, square));
    expect(rowsOf(0, square)).not.toEqual({});
  });

  it('of nothing is an empty one', () => {
    expect([...joinedRows<number>([]), ...rowsOf(0, square), ...mappedRows([], square)]).toEqual([]);
    expect(rowsOf(0, square).every(() => false)).toBe(true);
    expect(rowsOf(0, square).slice(-1)).toEqual([]);
  });

  it('keeps what a filter has told of the type', () => {
    const mixed = rowsOf(3, (index): number | string => (index === 1 ? 'one' : index));
    const texts: string[] = mixed.filter((row): row is string => typeof row === 'string');
    expect(texts).toEqual(['one']);
  });
});
