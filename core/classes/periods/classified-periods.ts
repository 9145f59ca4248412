import type { Day, Span } from '../../calendar/day';
import { dayExtent } from '../../clients/day-extent';
import { inParts, partsPerUnit, type Parts } from '../../clients/exact-sums';
import { managerBook, managersIn, type ManagerBook } from '../../clients/managers';
import { lastPeriods } from '../../clients/periods';
import { purchasesIn } from '../../clients/purchases';
import { rememberByQuestion, rememberBySpan } from '../../clients/remember';
import { factsIn } from '../../clients/span-facts';
import { isProblem, type Problem } from '../../problem';
import type { Clients, Sales } from '../../tables/tables';
import { abcClasses, classCount, classLetters, type AbcLetter, type AbcRule } from '../abc/abc-classes';
import { abcRule } from '../abc/settings';
import { xyzRule } from '../xyz/settings';
import { xyzLettersOf, type XyzRule } from '../xyz/xyz-classes';
import type { ClassSettings } from './settings';

export interface SalesAndClients {
  readonly sales: Sales;
  readonly clients?: Clients;
}

/** Every client's class, revenue and manager in one period; arrays are indexed by client code. */
export interface ClassifiedPeriod {
  readonly span: Span;
  /** 0 is A; −1: no sale row in the period. */
  readonly abc: Int8Array;
  /** 0 is X; −1: no purchase in the period. */
  readonly xyz: Int8Array;
  /** In parts of a unit of money. */
  readonly revenue: Float64Array;
  /** Index into `managers`. */
  readonly manager: Int32Array;
  /** Whether the period is long enough for anybody to be X: it holds three XYZ periods. */
  readonly xPossible: boolean;
}
export interface ClassifiedPeriods {
  /** Names by client code. */
  readonly clients: readonly string[];
  /** Day of the first purchase ever by client code; Infinity without one. */
  readonly firstPurchase: Float64Array;
  readonly letters: readonly AbcLetter[];
  /** Names of the managers; the first is nobody. */
  readonly managers: readonly string[];
  /** Parts of a unit of money: 100 where sums of revenue are exact. */
  readonly parts: Parts;
  /** Oldest first, two at least. */
  readonly periods: readonly ClassifiedPeriod[];
  readonly rowsLater: number;
}

/** The last complete periods, each classified on its own: ABC by revenue, and XYZ. Problems: see `lastPeriods`. */
export function classifiedPeriods(
  { sales, clients }: SalesAndClients,
  settings: ClassSettings,
  asOf: Day,
): ClassifiedPeriods | Problem {
  const periods = lastPeriods(sales, settings, asOf);
  if (isProblem(periods)) return periods;
  const book = managerBook(sales, clients);
  return {
    clients: sales.client.names,
    firstPurchase: firstPurchases(sales, asOf),
    letters: classLetters.slice(0, classCount(abcRule(settings))),
    managers: book.names,
    parts: partsPerUnit(sales.amount),
    periods: periods.spans.map((span) => classifiedPeriod(sales, span, { settings, asOf, book })),
    rowsLater: periods.rowsLater,
  };
}

interface Given {
  readonly settings: ClassSettings;
  readonly asOf: Day;
  readonly book: ManagerBook;
}

export function classifiedPeriod(sales: Sales, span: Span, { settings, asOf, book }: Given): ClassifiedPeriod {
  const xyz = xyzIn(sales, { span, asOf, rule: xyzRule(settings) });
  return {
    span,
    abc: abcIn(sales, { span, rule: abcRule(settings) }),
    xyz: xyz.classes,
    revenue: revenueIn(sales, span).all,
    manager: managersIn(sales, book, span),
    xPossible: xyz.xPossible,
  };
}

/** Every client's revenue in a period, in parts of a unit of money; `ranked` is NaN for clients without a sale row. */
const revenueIn = rememberBySpan((sales, span) => {
  const { rows, revenue } = factsIn(sales, span);
  const parts = partsPerUnit(sales.amount);
  const all = revenue.map((amount) => inParts(amount, parts));
  return { all, ranked: all.map((amount, client) => (rows[client] === 0 ? NaN : amount)) };
});

const abcIn = rememberByQuestion(
  (sales, { span, rule }: { readonly span: Span; readonly rule: AbcRule }) =>
    abcClasses(revenueIn(sales, span).ranked, rule).classes,
  JSON.stringify,
);

const xyzIn = rememberByQuestion(
  (sales, { span, asOf, rule }: { readonly span: Span; readonly asOf: Day; readonly rule: XyzRule }) =>
    xyzLettersOf(sales, { ...span, open: false }, { asOf, rule }),
  JSON.stringify,
);

/** Day of the first purchase before the as-of date by client code. */
function firstPurchases(sales: Sales, asOf: Day): Float64Array {
  const { first } = dayExtent(sales);
  const { start, day } = purchasesIn(sales, { from: Math.min(first, asOf), to: asOf });
  const days = new Float64Array(sales.client.names.length).fill(Infinity);
  for (let client = 0; client < days.length; client++)
    if (start[client]! < start[client + 1]!) days[client] = day[start[client]!]!;
  return days;
}
