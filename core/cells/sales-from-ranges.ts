import type { Cells } from '../blocks/blocks';
import type { Day } from '../calendar/day';
import { isBlank, type Cell, type Row } from '../grid/cell';
import { isProblem, type Problem } from '../problem';
import { dayColumn } from '../tables/day-column';
import { internText } from '../tables/intern';
import { numberColumn } from '../tables/number-column';
import { readFlat } from '../tables/read-flat';
import { skippedRows } from '../tables/skipped-rows';
import type { Sales } from '../tables/tables';
import { linesOf } from './lines';

/** Columns of a sales table as the arguments of a formula. Without dates every sale is on one and the same day. */
export interface SalesRanges {
  readonly clients: Cells;
  readonly amounts: Cells;
  readonly dates?: Cells | undefined;
  readonly managers?: Cells | undefined;
}

/** The day of sales that have none. */
const SOME_DAY: Day = 45658;

/**
 * A sales table read from ranges by the same rules as from a sheet: rows without a client, an amount or a date are
 * skipped, headers and totals among them; one client written two ways is one. The table ends with the last client.
 */
export function salesFromRanges({ clients, amounts, dates, managers }: SalesRanges): Sales | Problem {
  const lines = linesOf({ clients, amounts, ...(dates && { dates }), ...(managers && { managers }) });
  if (isProblem(lines)) return lines;
  const names = lines.clients.map(withoutZero);
  return salesFromLines({ ...lines, clients: names.slice(0, usedLength(names)) });
}

/** A reference to a blank cell is 0 in a spreadsheet, and Excel hands blank cells over as 0 too: that is no client. */
const withoutZero = (cell: Cell): Cell => (cell === 0 ? null : cell);

/** The number of cells up to the last that is not blank. */
function usedLength(cells: Row): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

interface Lines {
  readonly clients: Row;
  readonly amounts: Row;
  readonly dates?: Row;
  readonly managers?: Row;
}

function salesFromLines({ clients, amounts, dates, managers }: Lines): Sales | Problem {
  const day = dayColumn({ date1904: false, dayFirst: true });
  const client = internText({ labels: { header: '' } });
  const amount = numberColumn();
  const manager = internText();
  const required = [day, client, amount].map((reader, index) => ({
    role: ['day', 'client', 'amount'][index]!,
    index,
    reader,
  }));
  const optional = managers ? [{ role: 'manager', index: 3, reader: manager }] : [];
  const skipped = skippedRows([]);
  const rows = readFlat({
    plan: { required, optional, attributes: [], amount: null, derivesAmount: false, grouping: null, managers: -1 },
    skipped,
    repeatsHeader: () => false,
  });
  const lines = clients.map(
    (name, row): Row => [dates ? dates[row]! : SOME_DAY, name, amounts[row]!, managers?.[row] ?? null],
  );
  rows.take(lines, 0, 1);
  const kept = rows.kept();
  if (kept === 0) return { problem: 'no-rows', table: 'sales', skipped: skipped.all.length };
  return {
    rows: kept,
    day: day.end(kept),
    client: client.end(kept),
    amount: amount.end(kept),
    ...(managers && { manager: manager.end(kept) }),
  };
}
