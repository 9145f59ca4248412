import fc from 'fast-check';
import { dateOf } from '../../../../core/calendar/day';
import type { Cell, Row } from '../../../../core/grid/cell';
import { recognise } from '../../../../core/grid/recognise';
import { readSales } from '../read-grid';

/** Sales written as a sheet in one of the many ways people and programs write them must be read as they were. */
const two = (n: number) => String(n).padStart(2, '0');
const dated = (write: (date: ReturnType<typeof dateOf>) => string) => (day: number) => write(dateOf(day));
const dayStyles: readonly ((day: number) => Cell)[] = [
  (day) => day,
  (day) => day + 0.75,
  dated(({ year, month, date }) => `${two(date)}.${two(month)}.${year}`),
  dated(({ year, month, date }) => `${date}.${month}.${two(year % 100)} 9:05`),
  dated(({ year, month, date }) => `${two(date)}/${two(month)}/${year}`),
  dated(({ year, month, date }) => `${year}-${two(month)}-${two(date)}T08:26:00Z`),
];
const grouped = (value: number, group: string, point: string) => {
  const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
};
const signed = (value: number, text: string) => (value < 0 ? `-${text}` : text);
const numberStyles: readonly ((value: number) => Cell)[] = [
  (value) => value,
  (value) => signed(value, grouped(value, '\u00a0', ',')),
  (value) => `${signed(value, grouped(value, ' ', ','))} ₽`,
  (value) => signed(value, `$${grouped(value, ',', '.')}`),
  (value) => (value < 0 ? `(${grouped(value, "'", '.')})` : grouped(value, "'", '.')),
  (value) => `${grouped(value, '', ',')}${value < 0 ? '-' : ''}`,
];
const headers = {
  day: ['Дата', 'Дата отгрузки', 'Дата документа', 'Дата продажу', 'Order date', 'InvoiceDate'],
  client: ['Клиент', 'Контрагент', 'ПОКУПАТЕЛЬ', 'Клієнт', 'Customer name', 'Наименование контрагента'],
  amount: ['Сумма', 'Сумма, руб.', 'Сумма с НДС', 'Выручка', 'Сума, грн', 'Total'],
  order: ['№ заказа', 'Номер документа', 'InvoiceNo', 'Номер замовлення'],
  manager: ['Менеджер', 'Ответственный', 'Відповідальний', 'Sales rep'],
};
const others: Readonly<Record<string, Cell>> = {
  Валюта: 'руб.',
  'Сумма НДС': 16.67,
  'ИНН клиента': '7707083893',
  'Дата изменения': '01.01.2026 10:00',
  Комментарий: 'звонил 12.03.2025',
  'Адрес доставки': 'ул. Лесная, 5',
  Скидка: 10,
};
const titles: readonly Row[] = [
  ['Отчет по продажам за 2025 год'],
  [],
  [null, 'Реестр отгрузок'],
  ['Отбор:', 'Статус "Оплачен"'],
];
const names = [
  'ООО "Ромашка"',
  'ИП Лютик',
  'ТОВ «Мрія»',
  'Acme LLC',
  'Total Oil',
  'Магазин на Лесной',
  'Заказчик плюс',
];

const sale = fc.record({
  day: fc.integer({ min: 45000, max: 45900 }),
  client: fc.constantFrom(...names),
  amount: fc.integer({ min: -1e8, max: 1e8 }).map((cents) => (cents === 0 ? 1 : cents / 100)),
  order: fc.integer({ min: 1000, max: 9999 }).map((number) => `РТ-${number}`),
  manager: fc.constantFrom('Иванов', 'Петрова А. В.'),
});
const sheet = fc.record({
  sales: fc.array(sale, { minLength: 1, maxLength: 25 }),
  header: fc.record(
    Object.fromEntries(Object.entries(headers).map(([role, words]) => [role, fc.constantFrom(...words)])),
  ),
  columns: fc.shuffledSubarray([...Object.keys(headers), ...Object.keys(others)], { minLength: 3 }),
  above: fc.shuffledSubarray([...titles]),
  writeDay: fc.constantFrom(...dayStyles),
  writeNumber: fc.constantFrom(...numberStyles),
  totals: fc.constantFrom('', 'Итого', 'Всего:', 'Разом', 'Grand total'),
});

test('sales are read as they were written, however that was', () => {
  fc.assert(
    fc.property(sheet, ({ sales, header, columns, above, writeDay, writeNumber, totals }) => {
      const written = [...new Set([...columns, 'day', 'client', 'amount'])];
      const write = (one: (typeof sales)[number]) =>
        written.map((column): Cell => {
          if (column === 'day') return writeDay(one.day);
          if (column === 'amount') return writeNumber(one.amount);
          return column in others ? (others[column] ?? null) : (one[column as 'client' | 'order' | 'manager'] ?? null);
        });
      const first = written.findIndex((column) => column !== 'amount');
      const last = written.map(
        (column, i): Cell => (column === 'amount' ? writeNumber(1) : i === first ? totals : null),
      );
      const grid = [
        ...above,
        written.map((column) => header[column] ?? column),
        ...sales.map(write),
        ...(totals ? [last] : []),
      ];

      const { reading, records } = readSales(grid);
      const kept = Object.keys(headers).filter((role) => written.includes(role));
      const known = (one: (typeof records)[number]) => Object.entries(one).filter(([role]) => role in headers);
      expect(records.map(({ day: _, ...one }) => Object.fromEntries(known(one)))).toEqual(
        sales.map((one) =>
          Object.fromEntries(
            kept.filter((role) => role !== 'day').map((role) => [role, one[role as keyof typeof one]]),
          ),
        ),
      );
      expect('day' in reading.table && [...reading.table.day]).toEqual(sales.map(({ day }) => day));
      expect(reading.skipped.map(({ reason }) => reason)).toEqual(totals ? ['totals'] : []);
      expect(recognise(grid, { top: 1 }, { date1904: false, dateColumns: [] })[0]?.table).toBe('sales');
    }),
    { numRuns: 150 },
  );
});
