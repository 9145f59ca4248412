import { read, readSales } from '../read-grid';

test('a header of two rows with merged cells', () => {
  const { records, reading } = readSales([
    ['Учёт отгрузок отдела продаж', null, null, null, null, null],
    ['Контрагент', 'Отгрузка', null, null, 'Оплата', null],
    [null, 'Дата', 'Номер', 'Сумма', 'Дата', 'Сумма'],
    ['ООО Ромашка', 45728, '15', 1000, 45730, 400],
    ['ИП Иванов', 45729, '16', 250.5, null, null],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 1000, order: '15', paidOn: '2025-03-14', paid: 400 },
    { day: '2025-03-13', client: 'ИП Иванов', amount: 250.5, order: '16' },
  ]);
  expect(reading.recognition.headerRow).toBe(3);
  expect(reading.recognition.columns.map(({ header }) => header)).toEqual([
    'Контрагент',
    'Отгрузка Дата',
    'Отгрузка Номер',
    'Отгрузка Сумма',
    'Оплата Дата',
    'Оплата Сумма',
  ]);
});

test('numbers of columns below the header, as printed forms have them', () => {
  const { records, skipped } = readSales([
    ['№ п/п', 'Дата', 'Покупатель', 'Сумма'],
    [1, 2, 3, 4],
    [1, '12.03.2025', 'Ромашка', 100],
    [2, '13.03.2025', 'Лютик', 200],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'Ромашка', amount: 100 },
    { day: '2025-03-13', client: 'Лютик', amount: 200 },
  ]);
  expect(skipped).toEqual([]);
});

test('headers that occur twice', () => {
  const { records, reading } = readSales([
    ['Дата', 'Клиент', 'Сумма', 'Сумма', 'Клиент'],
    ['12.03.2025', 'Ромашка', null, 100, null],
    ['13.03.2025', 'Лютик', null, 200, 'x'],
  ]);
  expect(records.map(({ client, amount }) => [client, amount])).toEqual([
    ['Ромашка', 100],
    ['Лютик', 200],
  ]);
  expect(reading.recognition.columns.map(({ header }) => header)).toEqual([
    'Дата',
    'Клиент',
    'Сумма',
    'Сумма (2)',
    'Клиент (2)',
  ]);
});

test('amount with VAT rather than without, the amount rather than the price, the sale rather than its payment', () => {
  const { records } = readSales([
    [
      'Срок оплаты',
      'Дата оплаты',
      'Дата',
      'Клиент',
      'Цена',
      'Кол-во',
      'Сумма без НДС',
      'НДС',
      'Сумма НДС',
      'Сумма с НДС',
      'Скидка',
    ],
    ['20.03.2025', '15.03.2025', '12.03.2025', 'Ромашка', 50, 2, 100, '20%', 20, 120, 0],
  ]);
  expect(records).toEqual([
    {
      due: '2025-03-20',
      paidOn: '2025-03-15',
      day: '2025-03-12',
      client: 'Ромашка',
      price: 50,
      quantity: 2,
      amount: 120,
      discount: 0,
    },
  ]);
});

test('totals and headers in the middle, footers below', () => {
  const { records, skipped } = readSales([
    ['Дата', 'Клиент', 'Сумма'],
    ['12.03.2025', 'Ромашка', 100],
    ['Итого за 12.03.2025', null, 100],
    ['Дата', 'Клиент', 'Сумма'],
    ['13.03.2025', 'Лютик', 200],
    [null, 'Лютик Итог', 200],
    ['14.03.2025', 'Total Oil', 300],
    [null, null, null],
    [null, 'Общий итог', 600],
    ['Отчёт составил: Иванов', null, null],
  ]);
  expect(records.map(({ client }) => client)).toEqual(['Ромашка', 'Лютик', 'Total Oil']);
  expect(skipped).toEqual(['3 totals', '4 repeated-header', '6 totals', '9 totals', '10 bad-date']);
});

test('a last row without a client that holds the sum is one of totals', () => {
  const rows = [
    ['Дата', 'Клиент', 'Сумма'],
    ['12.03.2025', 'Ромашка', '100,50'],
    ['13.03.2025', 'Лютик', '200'],
  ];
  expect(readSales([...rows, [null, null, '300,50']]).skipped).toEqual(['4 totals']);
  expect(readSales([...rows, ['14.03.2025', null, '300,50']]).skipped).toEqual(['4 totals']);
  expect(readSales([...rows, [null, null, '300']]).skipped).toEqual(['4 no-date']);
});

test('returns, parentheses, trailing minus, errors and rubbish', () => {
  const { records, skipped, reading } = readSales([
    ['Дата', 'Клиент', 'Сумма', 'Кол-во'],
    ['12.03.2025', 'А', '(1 234,50)', '#N/A'],
    ['12.03.2025', 'Б', '1 234,50-', 'много'],
    ['12.03.2025', 'В', '−5 ₽', 3],
    ['12.03.2025', 'Г', '#N/A', 1],
    ['#ДЕЛ/0!', 'Д', 1, 1],
    ['12.03.2025', '#REF!', 1, 1],
    ['вчера', 'Е', 1, 1],
    ['12.03.2025', 'Ж', 'бесплатно', 1],
    ['12.03.2025', '  ', 7, 1],
    [null, 'З', 7, 1],
    ['12.03.2025', 'И', '—', 1],
    ['12.03.2025', 'К', true, 1],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'А', amount: -1234.5 },
    { day: '2025-03-12', client: 'Б', amount: -1234.5 },
    { day: '2025-03-12', client: 'В', amount: -5, quantity: 3 },
  ]);
  expect(skipped).toEqual([
    '5 error-cell',
    '6 error-cell',
    '7 error-cell',
    '8 bad-date',
    '9 bad-amount',
    '10 no-client',
    '11 no-date',
    '12 no-amount',
    '13 bad-amount',
  ]);
  expect(reading.skipped[3]).toEqual({ row: 8, column: 'Дата', value: 'вчера', reason: 'bad-date' });
});

test('dates as day numbers and as text in one column', () => {
  const { records } = readSales([
    ['Дата', 'Клиент', 'Сумма'],
    [45728, 'А', 1],
    [45728.75, 'А', 1],
    ['2025-03-12', 'А', 1],
    ['12.03.25', 'А', 1],
    ['12 марта 2025 г.', 'А', 1],
    ['12/03/2025 08:15', 'А', 1],
    ['13/03/2025', 'А', 1],
  ]);
  expect(records.map(({ day }) => day)).toEqual([...Array<string>(6).fill('2025-03-12'), '2025-03-13']);
});

test('one client written in many ways', () => {
  const { reading } = readSales([
    ['Дата', 'Клиент', 'Сумма'],
    ...[
      ' ООО\u00a0Ромашка',
      'ООО Ромашка',
      'ооо  ромашка ',
      'ООО\u2009РОМАШКА',
      '__proto__',
      'constructor',
      '__PROTO__',
    ].map((client) => [45728, client, 1]),
  ]);
  expect('client' in reading.table && reading.table.client.names).toEqual(['ООО Ромашка', '__proto__', 'constructor']);
});

test('a sheet without a header', () => {
  const { records, reading } = readSales([
    ['12.03.2025', 'ООО Ромашка', '1 000,50'],
    ['13.03.2025', 'ООО Лютик', '200'],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 1000.5 },
    { day: '2025-03-13', client: 'ООО Лютик', amount: 200 },
  ]);
  expect(reading.recognition.headerRow).toBe(0);
});

test('a sheet without a header whose amounts are quantity × price', () => {
  const { records } = readSales([
    ['12.03.2025', 'Стул', 'ООО Ромашка', 2, 50, 100],
    ['13.03.2025', 'Стол', 'ООО Лютик', 3, 200, 600],
  ]);
  expect(records[1]).toEqual({ day: '2025-03-13', client: 'ООО Лютик', quantity: 3, price: 200, amount: 600 });
});

test('one row, no row, nothing at all, no client column', () => {
  const header = ['Дата', 'Клиент', 'Сумма'];
  expect(readSales([header, ['12.03.2025', 'А', 1]]).records.length).toBe(1);
  expect(read('sales', [header])).toEqual({ problem: 'no-rows', table: 'sales', skipped: 0 });
  expect(read('sales', [header, ['когда-то', 'А', 1]])).toEqual({ problem: 'no-rows', table: 'sales', skipped: 1 });
  expect(read('sales', [])).toEqual({ problem: 'no-rows', table: 'sales', skipped: 0 });
  expect(
    read('sales', [
      [null, ''],
      [null, ' '],
    ]),
  ).toEqual({ problem: 'no-rows', table: 'sales', skipped: 0 });
  expect(
    read('sales', [
      ['Дата', 'Товар', 'Сумма'],
      ['12.03.2025', 'Стул', 1],
    ]),
  ).toEqual({
    problem: 'no-column',
    table: 'sales',
    column: 'client',
    headers: ['Дата', 'Товар', 'Сумма'],
  });
});
