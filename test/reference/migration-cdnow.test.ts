import { dayOfIso } from '../../core/calendar/day';
import migrationCapability from '../../core/capabilities/migration/body';
import type { ClientMove } from '../../core/classes/periods/client-moves';
import type { IsoSpan, MigrationResult, MigrationStep } from '../../core/classes/periods/migration';
import { standardsOf } from '../../core/settings/settings';
import type { Sales } from '../../core/tables/tables';
import { cdnowSales } from './cdnow';
import { readJson, testWith } from './published';

const MATRICES = 'reference/abc_migration_cdnow.json';
interface Published {
  readonly steps: readonly {
    readonly from_: string;
    readonly to: string;
    readonly matrix: readonly (readonly number[])[];
  }[];
}

const CLIENTS = 23_570;
const STATES = ['A', 'B', 'C', 'none'] as const;
type State = (typeof STATES)[number];
type Side = 'before' | 'after';
type Classes = ReadonlyMap<string, State>;

/** Plain sums in row order, as they were published: the last bits of a sum decide between equal amounts. */
function revenueIn(sales: Sales, { from, to }: IsoSpan): ReadonlyMap<string, number> {
  const revenue = new Map<string, number>();
  const [first, end] = [dayOfIso(from), dayOfIso(to)];
  for (let row = 0; row < sales.rows; row++) {
    const client = sales.client.names[sales.client.codes[row]!]!;
    const inside = sales.day[row]! >= first && sales.day[row]! < end;
    if (inside) revenue.set(client, (revenue.get(client) ?? 0) + sales.amount[row]!);
  }
  return revenue;
}

/** The published rule: a running share that splits equal amounts by id; the client that crosses a border stays above it. */
function publishedClasses(revenue: ReadonlyMap<string, number>): Classes {
  const buyers = [...revenue].filter(([, amount]) => amount > 0);
  buyers.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = buyers.reduce((sum, [, amount]) => sum + amount, 0);
  const classes = new Map<string, State>();
  let before = 0;
  for (const [client, amount] of buyers) {
    classes.set(client, before < 0.75 * total ? 'A' : before < 0.95 * total ? 'B' : 'C');
    before += amount;
  }
  return classes;
}

function matrixOf(before: Classes, after: Classes): readonly (readonly number[])[] {
  const matrix = STATES.map(() => STATES.map(() => 0));
  const clients = new Set([...before.keys(), ...after.keys()]);
  for (const client of clients) {
    matrix[STATES.indexOf(before.get(client) ?? 'none')]![STATES.indexOf(after.get(client) ?? 'none')]!++;
  }
  matrix[3]![3] = CLIENTS - clients.size;
  return matrix;
}

/** Clients of another class than published whose amount is above zero and all of one published class. */
function unexplained({ clients }: MigrationStep, published: Classes, side: Side): readonly string[] {
  const amountOf = (move: ClientMove) => (side === 'before' ? move.amountBefore : move.amountAfter);
  const classOf = (move: ClientMove) => (side === 'before' ? move.from : move.to);
  const classesByAmount = new Map<number, Set<State>>();
  for (const move of clients) {
    const own = published.get(move.client);
    if (own) classesByAmount.set(amountOf(move), (classesByAmount.get(amountOf(move)) ?? new Set()).add(own));
  }
  return clients
    .filter((move) => classOf(move) !== (published.get(move.client) ?? null))
    .filter((move) => amountOf(move) > 0 && classesByAmount.get(amountOf(move))!.size === 1)
    .map(({ client }) => client);
}

/*
 * The published matrices differ from ours in two rules. They split clients of equal amounts by id (CDs cost much the same, so
 * there are many), while ours share a class; and they leave clients without revenue out, while ours are in C. So: the published
 * rule gives the published matrices to the client, and nothing but these two makes our classes differ from it.
 */
testWith(
  [MATRICES, 'cdnow/CDNOW_master.txt'],
  'quarter_matrices_match_CDNOW_but_for_ties_and_clients_without_revenue',
  () => {
    const sales = cdnowSales();
    const settings = { ...standardsOf(migrationCapability.settings), periods: 6, crossing: 'up' as const };
    const result = migrationCapability.compute({ sales }, settings, dayOfIso('1998-07-01')) as MigrationResult;
    const steps: readonly MigrationStep[] = [...result.earlier, result];
    const published = readJson<Published>(MATRICES).steps;
    expect(steps).toHaveLength(published.length);
    for (const [i, step] of steps.entries()) {
      const [before, after] = [step.from, step.to].map((span) => publishedClasses(revenueIn(sales, span)));
      expect(matrixOf(before!, after!)).toEqual(published[i]!.matrix);
      expect(unexplained(step, before!, 'before')).toEqual([]);
      expect(unexplained(step, after!, 'after')).toEqual([]);
      const withRevenue = step.clients.filter(({ amountBefore, amountAfter }) => amountBefore > 0 || amountAfter > 0);
      expect(withRevenue).toHaveLength(CLIENTS - published[i]!.matrix[3]![3]!);
    }
  },
);
