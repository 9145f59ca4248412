/** Entries as lists of equal length. */
interface Entries {
  readonly row: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}
interface Places {
  readonly from: number;
  readonly to: number;
}

/** Up to this many entries are quicker sorted by insertion. */
const FEW = 48;

/** Sorts the entries of the places by day, those of one day staying in their order. */
export function sortByDay(entries: Entries, places: Places): void {
  if (places.to - places.from <= FEW) insertByDay(entries, places);
  else if (!isSorted(entries.day, places)) orderByDay(entries, places);
}

function insertByDay({ row, day, amount }: Entries, { from, to }: Places): void {
  for (let i = from + 1; i < to; i++) {
    const ownDay = day[i]!;
    if (day[i - 1]! <= ownDay) continue;
    const ownRow = row[i]!;
    const ownAmount = amount[i]!;
    let place = i;
    for (; place > from && day[place - 1]! > ownDay; place--) {
      row[place] = row[place - 1]!;
      day[place] = day[place - 1]!;
      amount[place] = amount[place - 1]!;
    }
    row[place] = ownRow;
    day[place] = ownDay;
    amount[place] = ownAmount;
  }
}

function isSorted(day: Int32Array, { from, to }: Places): boolean {
  for (let i = from + 1; i < to; i++) if (day[i - 1]! > day[i]!) return false;
  return true;
}

/** Day and place in one number each, which sorts without a comparison of our own. */
function orderByDay({ row, day, amount }: Entries, { from, to }: Places): void {
  const count = to - from;
  const own = { row: row.slice(from, to), day: day.slice(from, to), amount: amount.slice(from, to) };
  const order = new Float64Array(count);
  for (let i = 0; i < count; i++) order[i] = own.day[i]! * count + i;
  order.sort();
  for (let i = 0; i < count; i++) {
    const place = order[i]! - Math.floor(order[i]! / count) * count; // days before 1900 are negative
    row[from + i] = own.row[place]!;
    day[from + i] = own.day[place]!;
    amount[from + i] = own.amount[place]!;
  }
}
