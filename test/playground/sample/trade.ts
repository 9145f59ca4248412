import { dateOf, dayOf } from '../../../core/calendar/day';
import { DECLINING, GROWING, managers } from '../../../playground/sample/team/managers';
import { groupBy, quarterOf, sales, sumOf, type Sale } from './sample';

const QUARTERS = Array.from({ length: 12 }, (_, quarter) => quarter);
const byClient = groupBy(sales, ({ client }) => client);
const byManager = groupBy(sales, ({ manager }) => manager);
const byQuarter = groupBy(sales, ({ day }) => quarterOf(day));
const monthsOf = (rows: readonly Sale[]) => new Set(rows.map(({ day }) => dateOf(day).year * 12 + dateOf(day).month));

/** How many A clients (three quarters of the quarter's revenue) a manager has; a client is the manager's who sold to it last. */
function classA(quarter: number, manager: string): number {
  const clients = [...groupBy(byQuarter.get(quarter)!, ({ client }) => client).values()];
  const ranked = clients.map((rows) => ({ amount: sumOf(rows), manager: rows[rows.length - 1]!.manager }));
  ranked.sort((a, b) => b.amount - a.amount);
  const base = sumOf(ranked.filter(({ amount }) => amount > 0));
  let cumulative = 0;
  return ranked.filter((client) => (cumulative += client.amount) <= 0.75 * base && client.manager === manager).length;
}

const revenueOf = (manager: string, quarter: number) =>
  sumOf(byQuarter.get(quarter)!.filter((sale) => sale.manager === manager));

/** What holds of the trade that «Отгрузки» tells of. */
export function trade(): void {
  test('a fifth of the clients makes three quarters of the revenue and more', () => {
    const amounts = [...byClient.values()].map(sumOf).sort((a, b) => b - a);
    const top = amounts.slice(0, Math.round(amounts.length / 5)).reduce((sum, amount) => sum + amount, 0);
    const share = top / sumOf(sales);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.85);
  });

  test('the trade grows by some ten per cent a year', () => {
    const [first, second, third] = [2023, 2024, 2025].map((year) =>
      sumOf(sales.filter(({ day }) => dateOf(day).year === year)),
    );
    for (const growth of [second! / first!, third! / second!]) {
      expect(growth).toBeGreaterThan(1.05);
      expect(growth).toBeLessThan(1.16);
    }
  });

  test('January is the low, spring to autumn the peak of every year', () => {
    for (const year of [2023, 2024, 2025]) {
      const rows = groupBy(
        sales.filter(({ day }) => dateOf(day).year === year),
        ({ day }) => dateOf(day).month,
      );
      const months = Array.from({ length: 12 }, (_, i) => sumOf(rows.get(i + 1)!));
      expect(Math.min(...months)).toBe(months[0]);
      const peak = months.slice(3, 10).reduce((sum, amount) => sum + amount, 0);
      const whole = months.reduce((sum, amount) => sum + amount, 0);
      expect(peak / whole).toBeGreaterThan(0.62); // seven twelfths are 0.58
    }
  });

  test('orders are worth 5 000 to 900 000 roubles and sold at a profit', () => {
    const orders = [...groupBy(sales, ({ document }) => document).values()].map(sumOf).filter((amount) => amount > 0);
    expect(orders.length).toBeGreaterThan(8_000);
    expect(Math.max(...orders)).toBeLessThan(900_000);
    expect(orders.filter((amount) => amount < 5_000).length).toBeLessThan(20); // orders with an unreadable line
    const priced = sales.filter(({ cost }) => !Number.isNaN(cost));
    const margin = 1 - priced.reduce((sum, { cost }) => sum + cost, 0) / sumOf(priced);
    expect(margin).toBeGreaterThan(0.1);
    expect(margin).toBeLessThan(0.25);
  });

  test('some goods come back, under a document of their own', () => {
    const returns = sales.filter(({ amount }) => amount < 0);
    expect(returns.length).toBeGreaterThan(100);
    expect(returns.every(({ document }) => /^ВП2[345]-\d{5}$/.test(document))).toBe(true);
  });

  test('there are clients that buy every month, now and then, and once', () => {
    const days = [...byClient.values()].map(
      (rows) => new Set(rows.filter(({ amount }) => amount > 0).map(({ day }) => day)).size,
    );
    const regular = [...byClient.values()].filter((rows) => monthsOf(rows).size >= 30);
    expect(regular.length).toBeGreaterThan(60);
    expect(days.filter((count) => count === 1).length).toBeGreaterThan(50);
    expect(days.filter((count) => count > 3 && count < 25).length).toBeGreaterThan(80);
  });

  test('new clients come in every quarter, and clients are lost and come back', () => {
    const spans = [...byClient.values()].map((rows) => rows.map(({ day }) => day).sort((a, b) => a - b));
    const first = groupBy(spans, (days) => quarterOf(days[0]!));
    expect(QUARTERS.slice(1).every((quarter) => first.get(quarter)!.length >= 5)).toBe(true);
    const lost = spans.filter((days) => days.length > 20 && days[days.length - 1]! < dayOf(2025, 7, 1));
    expect(lost.length).toBeGreaterThan(15);
    const returned = spans.filter(
      (days) => days.length > 20 && days.some((day, i) => i > 0 && day - days[i - 1]! > 175),
    );
    expect(returned.length).toBeGreaterThan(5);
  });

  test('every manager sells to clients in every quarter, each as nobody else', () => {
    expect([...byManager.keys()].sort()).toEqual(managers.map(({ name }) => name).sort());
    for (const rows of byManager.values()) expect(new Set(rows.map(({ day }) => quarterOf(day))).size).toBe(12);
    expect(new Set([...byManager.values()].map((rows) => Math.round(sumOf(rows)))).size).toBe(managers.length);
  });

  test('some clients change hands', () => {
    const shared = [...byClient.values()].filter((rows) => new Set(rows.map(({ manager }) => manager)).size > 1);
    expect(shared.length).toBeGreaterThan(10);
    expect(shared.length).toBeLessThan(40);
  });

  test('one portfolio decays through 2025: 14, 13, 12, 9 class A clients', () => {
    expect([8, 9, 10, 11].map((quarter) => classA(quarter, DECLINING))).toEqual([14, 13, 12, 9]);
    for (const quarter of [9, 10, 11])
      expect(revenueOf(DECLINING, quarter)).toBeLessThan(revenueOf(DECLINING, quarter - 4));
    expect(revenueOf(DECLINING, 11)).toBeLessThan(0.75 * revenueOf(DECLINING, 7));
  });

  test('one portfolio grows', () => {
    expect(revenueOf(GROWING, 11)).toBeGreaterThan(1.4 * revenueOf(GROWING, 7));
    expect(classA(11, GROWING)).toBeGreaterThan(classA(7, GROWING));
  });
}
