import { managers, DECLINING, GROWING } from '../../../playground/sample/team/managers';
import { isWorkday } from '../../../playground/sample/trading-days';
import { groupBy, records, sales, sumOf } from './sample';

const touches = records('Касания');
const payments = records('Оплаты').map((row) => ({
  day: Number(row['Дата']),
  client: String(row['Контрагент']).toLowerCase(),
  document: String(row['Документ']),
  amount: Number(row['Сумма']),
}));

/** What holds of «Касания» and «Оплаты». */
export function journals(): void {
  test('touches are made on working days, in order, and followed by a later one or none', () => {
    const days = touches.map((touch) => Number(touch['Дата']));
    expect(touches.length).toBeGreaterThan(5_000);
    expect(days.every(isWorkday)).toBe(true);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const next = touches.filter((touch) => touch['Следующий контакт'] !== null);
    expect(next.length).toBeGreaterThan(touches.length / 2);
    expect(next.every((touch) => Number(touch['Следующий контакт']) > Number(touch['Дата']))).toBe(true);
  });

  test('only calls that were answered and meetings take time', () => {
    const takesTime = (touch: (typeof touches)[number]) =>
      touch['Вид'] === 'Встреча' || (touch['Вид'] === 'Звонок' && touch['Результат'] !== 'Недозвон');
    expect(touches.filter((touch) => (touch['Длительность, мин'] !== null) !== takesTime(touch))).toEqual([]);
  });

  test('the manager whose portfolio decays touches clients least, the one whose grows most', () => {
    const counts = [...groupBy(touches, (touch) => touch['Менеджер'])].map(([manager, own]) => ({
      manager,
      count: own.length,
    }));
    expect(counts).toHaveLength(managers.length);
    counts.sort((a, b) => a.count - b.count);
    expect(counts[0]!.manager).toBe(DECLINING);
    expect(counts[counts.length - 1]!.manager).toBe(GROWING);
  });

  test('money comes in for documents of the same client and never more than they are worth', () => {
    const documents = groupBy(sales, ({ document }) => document);
    const paid = groupBy(payments, ({ document }) => document);
    const whole = [...paid].filter(([document, parts]) => {
      const shipped = documents.get(document);
      if (!shipped) return false; // its only line cannot be read
      return parts[0]!.client === shipped[0]!.client && Math.abs(sumOf(parts) - sumOf(shipped)) < 0.01;
    });
    expect(whole.length / documents.size).toBeGreaterThan(0.93);
    expect(whole.length / documents.size).toBeLessThan(1);
  });

  test('a document has a date of payment when all of it is paid', () => {
    const rows = records('Отгрузки').filter((row) => typeof row['Дата'] === 'number');
    const last = new Map(payments.map(({ document, day }) => [document, day]));
    const dated = rows.filter((row) => row['Дата оплаты'] !== null);
    expect(dated.length / rows.length).toBeGreaterThan(0.95);
    expect(dated.length).toBeLessThan(rows.length);
    expect(dated.every((row) => last.get(String(row['Документ'])) === row['Дата оплаты'])).toBe(true);
    expect(dated.some((row) => Number(row['Дата оплаты']) > Number(row['Срок оплаты']) + 10)).toBe(true);
  });
}
