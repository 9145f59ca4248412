/**
 * A list of results – one row for each client, say – whose rows are made when somebody looks at them, anew every time: tens of
 * thousands of objects that nobody looks at take long to make and to keep. It offers what arrays do, so that an array is one
 * too; a single row is not got by its place.
 */
export interface Rows<T> {
  readonly length: number;
  [Symbol.iterator](): Iterator<T>;
  map<U>(of: (row: T, index: number) => U): U[];
  flatMap<U>(of: (row: T, index: number) => U | readonly U[]): U[];
  filter<S extends T>(fits: (row: T, index: number) => row is S): S[];
  filter(fits: (row: T, index: number) => boolean): T[];
  find<S extends T>(fits: (row: T, index: number) => row is S): S | undefined;
  find(fits: (row: T, index: number) => boolean): T | undefined;
  some(fits: (row: T, index: number) => boolean): boolean;
  every(fits: (row: T, index: number) => boolean): boolean;
  reduce<U>(add: (sum: U, row: T, index: number) => U, first: U): U;
  forEach(look: (row: T, index: number) => void): void;
  /** As of arrays: a negative place counts from the end. */
  slice(from?: number, to?: number): T[];
}

/** So many rows; `at` makes the one of a place. */
export const rowsOf = <T>(length: number, at: (index: number) => T): Rows<T> =>
  withMethods({
    length,
    *all() {
      for (let index = 0; index < length; index++) yield at(index);
    },
    between: (from, to) => Array.from({ length: to - from }, (_, i) => at(from + i)),
  });

/**
 * So many rows in an order, such as clients by name, that is worked out when the first row is looked at; `maker`, asked for then
 * too, gives what makes the row of an item of the order.
 */
export function rowsInOrder<T>(
  length: number,
  order: () => ArrayLike<number>,
  maker: () => (item: number) => T,
): Rows<T> {
  let known: { readonly order: ArrayLike<number>; readonly make: (item: number) => T } | undefined;
  return rowsOf(length, (index) => {
    known ??= { order: order(), make: maker() };
    return known.make(known.order[index]!);
  });
}

/** The rows of one list after those of the other. */
export const joinedRows = <T>(lists: readonly Rows<T>[]): Rows<T> =>
  withMethods({
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *all() {
      for (const list of lists) for (const row of list) yield row;
    },
    between(from, to) {
      let first = 0;
      return lists.flatMap((list) => {
        const start = first;
        first += list.length;
        return list.slice(Math.max(0, from - start), Math.max(0, to - start));
      });
    },
  });

/** What `of` makes of each of the rows. */
export const mappedRows = <T, U>(rows: Rows<T>, of: (row: T, index: number) => U): Rows<U> =>
  withMethods({
    length: rows.length,
    *all() {
      let index = 0;
      for (const row of rows) yield of(row, index++);
    },
    between: (from, to) => rows.slice(from, to).map((row, i) => of(row, from + i)),
  });

/** Where rows come from. */
interface Source<T> {
  readonly length: number;
  all(): Iterator<T>;
  /** The rows of the places `from` up to `to`, neither of them beyond the ends. */
  between(from: number, to: number): T[];
}

function withMethods<T>({ length, all, between }: Source<T>): Rows<T> {
  const rows = { [Symbol.iterator]: all };
  const placeOf = (wanted: number) => Math.max(0, Math.min(length, wanted < 0 ? length + wanted : wanted));
  /** The first row that fits, with its place. */
  const first = (fits: (row: T, index: number) => boolean): { readonly row: T } | undefined => {
    let index = 0;
    for (const row of rows) if (fits(row, index++)) return { row };
    return undefined;
  };
  const members = {
    ...rows,
    map: <U>(of: (row: T, index: number) => U) => Array.from(rows, of),
    flatMap: <U>(of: (row: T, index: number) => U | readonly U[]) => Array.from(rows, of).flat(1),
    filter: (fits: (row: T, index: number) => boolean) => {
      const fitting: T[] = [];
      let index = 0;
      for (const row of rows) if (fits(row, index++)) fitting.push(row);
      return fitting;
    },
    find: (fits: (row: T, index: number) => boolean) => first(fits)?.row,
    some: (fits: (row: T, index: number) => boolean) => first(fits) !== undefined,
    every: (fits: (row: T, index: number) => boolean) => first((row, index) => !fits(row, index)) === undefined,
    reduce: <U>(add: (sum: U, row: T, index: number) => U, start: U) => {
      let sum = start;
      let index = 0;
      for (const row of rows) sum = add(sum, row, index++);
      return sum;
    },
    forEach: (look: (row: T, index: number) => void) => {
      let index = 0;
      for (const row of rows) look(row, index++);
    },
    slice: (from = 0, to = length) => between(placeOf(from), Math.max(placeOf(from), placeOf(to))),
    toJSON: () => Array.from(rows),
  };
  // where two lists are compared, or one is copied, the methods are no part of it
  const hidden = Reflect.ownKeys(members).map((key) => [key, { value: members[key as keyof typeof members] }]);
  return Object.defineProperties({ length }, Object.fromEntries(hidden)) as Rows<T>;
}
