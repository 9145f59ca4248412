import type { Sales } from '../tables/tables';
import { quantile } from '../stats/quantile';

/** What the profit of the rows was taken from. */
export type ProfitFrom = 'profit' | 'cost' | 'margin';
/** Whether costs are those of the whole row or of one unit. */
export type CostIs = 'total' | 'unit';

/** The profit of every row; NaN where the row does not tell (its cost is blank). */
export interface Profit {
  readonly from: ProfitFrom;
  /** Null unless the profit comes from costs. */
  readonly costIs: CostIs | null;
  readonly values: Float64Array;
}

/** How profit is reckoned: `auto` looks at the costs; `vat` is the share of tax in the amounts on top of the price. */
export interface ProfitRule {
  readonly costIs: CostIs | 'auto';
  readonly vat: number;
}
export const STANDARD_PROFIT: ProfitRule = { costIs: 'auto', vat: 0 };

const known = new WeakMap<Sales, { readonly key: string; readonly profit: Profit | undefined }>();

/**
 * The profit of the rows: the profit column, else amount ÷ (1 + VAT) − cost, else amount × margin; undefined where the
 * table has none of these columns. The latest answer is kept for each table.
 */
export function profitOf(sales: Sales, rule: ProfitRule = STANDARD_PROFIT): Profit | undefined {
  const key = `${rule.costIs} ${rule.vat}`;
  const latest = known.get(sales);
  if (latest?.key === key) return latest.profit;
  const profit = findProfit(sales, rule);
  known.set(sales, { key, profit });
  return profit;
}

function findProfit(sales: Sales, { costIs, vat }: ProfitRule): Profit | undefined {
  const { profit, cost, margin, amount } = sales;
  if (profit) return { from: 'profit', costIs: null, values: profit };
  if (cost) {
    const kind = costIs === 'auto' ? kindOfCosts(sales, cost) : costIs;
    const units = kind === 'unit' ? sales.quantity : undefined;
    const unitsOf = (row: number): number => {
      const own = units ? units[row]! : 1;
      return Number.isNaN(own) ? 1 : own;
    };
    return {
      from: 'cost',
      costIs: kind,
      values: amount.map((value, row) => value / (1 + vat) - cost[row]! * unitsOf(row)),
    };
  }
  if (!margin) return undefined;
  const whole = inPercent(margin) ? 100 : 1;
  return { from: 'margin', costIs: null, values: amount.map((value, row) => (value * margin[row]!) / whole) };
}

/**
 * `unit` where, over rows of more than one piece, a unit's price is near the cost and the row's amount is far above it: the
 * median of cost ÷ price within [0.2, 1.5] and that of cost ÷ amount below 0.2.
 */
function kindOfCosts({ amount, quantity, rows }: Sales, cost: Float64Array): CostIs {
  if (!quantity) return 'total';
  const toPrice: number[] = [];
  const toAmount: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (!(quantity[row]! > 1 && amount[row]! > 0) || Number.isNaN(cost[row]!)) continue;
    toPrice.push(cost[row]! / (amount[row]! / quantity[row]!));
    toAmount.push(cost[row]! / amount[row]!);
  }
  const price = medianOf(toPrice);
  return price >= 0.2 && price <= 1.5 && medianOf(toAmount) < 0.2 ? 'unit' : 'total';
}

/** Margins are shares; a column of 35, 40, 28 is in percent. */
const inPercent = (margin: Float64Array): boolean =>
  medianOf(
    Array.from(margin)
      .filter((own) => !Number.isNaN(own))
      .map(Math.abs),
  ) > 1.5;

const medianOf = (values: readonly number[]): number => quantile(Float64Array.from(values).sort(), 0.5);
