import { readSales } from '../read-grid';

test('a 1C register of documents below its title', () => {
  const { records, skipped, reading } = readSales([
    ['Реализация товаров и услуг', null, null, null, null, null, null],
    ['Период: 01.03.2025 - 31.03.2025', null, null, null, null, null, null],
    [null, null, null, null, null, null, null],
    ['Дата', 'Номер', 'Контрагент', 'Сумма', 'Валюта', 'Организация', 'Ответственный'],
    ['03.03.2025 10:15:00', '0000-000041', 'ООО "Ромашка"', '12 500,00', 'руб.', 'ООО "Наша фирма"', 'Петрова А. В.'],
    [
      '03.03.2025 17:02:11',
      '0000-000042',
      'ИП Сидоров П. К.',
      '3\u00a0100,50',
      'руб.',
      'ООО "Наша фирма"',
      'Иванов С. С.',
    ],
    ['31.03.2025 23:59:59', '0000-000043', 'ООО  "РОМАШКА" ', '-500,00', 'руб.', 'ООО "Наша фирма"', 'Петрова А. В.'],
    [null, null, 'Итого', '15 100,50', null, null, null],
  ]);
  expect(records.map(({ currency, ...one }) => (expect(currency).toBe('руб.'), one))).toEqual([
    { day: '2025-03-03', client: 'ООО "Ромашка"', amount: 12500, order: '0000-000041', manager: 'Петрова А. В.' },
    { day: '2025-03-03', client: 'ИП Сидоров П. К.', amount: 3100.5, order: '0000-000042', manager: 'Иванов С. С.' },
    { day: '2025-03-31', client: 'ООО "Ромашка"', amount: -500, order: '0000-000043', manager: 'Петрова А. В.' },
  ]);
  expect(skipped).toEqual(['8 totals']);
  expect(reading.recognition).toMatchObject({ headerRow: 4, layout: 'flat' });
});

test('a 1C report grouped by client: documents count, the subtotals of their headings do not', () => {
  const { records, skipped, reading } = readSales([
    ['Продажи', null, null],
    ['Контрагент', 'Количество', 'Сумма с НДС'],
    ['Регистратор', null, null],
    ['ООО Ромашка', 15, 1500],
    ['Реализация товаров и услуг 000000123 от 12.03.2025 14:22:01', 10, 1000],
    ['Реализация товаров и услуг 000000130 от 15.03.2025 9:00:00', 5, 500],
    ['ИП Иванов', 1, -200],
    ['Возврат товаров от покупателя 000000007 от 20.03.2025 12:00:00', 1, -200],
    ['Итого', 16, 1300],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 1000, order: '000000123', quantity: 10 },
    { day: '2025-03-15', client: 'ООО Ромашка', amount: 500, order: '000000130', quantity: 5 },
    { day: '2025-03-20', client: 'ИП Иванов', amount: -200, order: '000000007', quantity: 1 },
  ]);
  expect(skipped).toEqual(['4 group-heading', '7 group-heading', '9 totals']);
  expect(reading.recognition.layout).toBe('grouped');
});

const byManager = [
  ['Менеджер, Контрагент, Документ', 'Сумма'],
  ['Иванов Иван', 1600],
  ['ООО Ромашка', 1500],
  ['Реализация товаров и услуг 000000123 от 12.03.2025 14:22:01', 1000],
  ['Реализация товаров и услуг 000000130 от 15.03.2025 9:00:00', 500],
  ['ООО Лютик', 100],
  ['Реализация товаров и услуг 000000131 от 16.03.2025 9:00:00', 100],
  ['Петрова Анна', 70],
  ['ООО Ромашка', 70],
  ['Реализация товаров и услуг 000000132 от 17.03.2025 9:00:00', 70],
  ['Всего', 1670],
];
const byManagerRead = [
  { day: '2025-03-12', client: 'ООО Ромашка', amount: 1000, order: '000000123', manager: 'Иванов Иван' },
  { day: '2025-03-15', client: 'ООО Ромашка', amount: 500, order: '000000130', manager: 'Иванов Иван' },
  { day: '2025-03-16', client: 'ООО Лютик', amount: 100, order: '000000131', manager: 'Иванов Иван' },
  { day: '2025-03-17', client: 'ООО Ромашка', amount: 70, order: '000000132', manager: 'Петрова Анна' },
];

test('a 1C report grouped by manager, then client', () => {
  const { records, skipped } = readSales(byManager);
  expect(records).toEqual(byManagerRead);
  expect(skipped.filter((row) => row.endsWith('group-heading')).length).toBe(5);
});

test('the levels are told without the header naming them, and where it names them one below the other', () => {
  expect(readSales([['Контрагент', 'Сумма'], ...byManager.slice(1)]).records).toEqual(byManagerRead);
  const stacked = [['Менеджер', 'Сумма'], ['Контрагент', null], ['Документ', null], ...byManager.slice(1)];
  expect(readSales(stacked).records).toEqual(byManagerRead);
  const apart = [['Менеджер', null], ['Контрагент', 'Сумма'], ...byManager.slice(1)];
  expect(readSales(apart).records).toEqual(byManagerRead);
});

test('an agreement between the client and its documents is neither of them', () => {
  const { records } = readSales([
    ['Контрагент', 'Выручка'],
    ['ООО Ромашка', 300],
    ['Договор поставки № 5 от 01.02.2024', 300],
    ['Реализация (акт, накладная) 0000-000001 от 12.03.2025 0:00:00', 100],
    ['Реализация (акт, накладная) 0000-000002 от 13.03.2025 0:00:00', 200],
  ]);
  expect(records.map(({ client, amount }) => [client, amount])).toEqual([
    ['ООО Ромашка', 100],
    ['ООО Ромашка', 200],
  ]);
});

test('dated rows below the heading of a client, in columns of their own', () => {
  const { records, skipped } = readSales([
    ['Клиент', 'Дата', 'Документ', 'Сумма'],
    ['ТОВ Мрія', null, null, '1 000,00'],
    [null, '12.03.2025', 'Накладна 15', '400,00'],
    [null, '14.03.2025', 'Накладна 16', '600,00'],
    ['ФОП Коваль', null, null, '50,00'],
    [null, '15.03.2025', 'Накладна 17', '50,00'],
    ['Разом', null, null, '1 050,00'],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ТОВ Мрія', amount: 400, order: 'Накладна 15' },
    { day: '2025-03-14', client: 'ТОВ Мрія', amount: 600, order: 'Накладна 16' },
    { day: '2025-03-15', client: 'ФОП Коваль', amount: 50, order: 'Накладна 17' },
  ]);
  expect(skipped).toEqual(['2 group-heading', '5 group-heading', '7 totals']);
});

test('every level in a column of its own', () => {
  const { records } = readSales([
    ['Менеджер', 'Контрагент', 'Документ', 'Сумма'],
    ['Иванов', null, null, 150],
    [null, 'ООО Ромашка', null, 150],
    [null, null, 'Реализация 000000123 от 12.03.2025 14:22:01', 150],
    ['Петров', null, null, 20],
    [null, 'ООО Лютик', null, 20],
    [null, null, 'Реализация 000000124 от 13.03.2025 14:22:01', 20],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 150, order: '000000123', manager: 'Иванов' },
    { day: '2025-03-13', client: 'ООО Лютик', amount: 20, order: '000000124', manager: 'Петров' },
  ]);
});

test('a flat list of documents that say their dates', () => {
  const { records } = readSales([
    ['Документ', 'Покупатель', 'Сумма'],
    ['Реализация товаров и услуг 000000123 от 12.03.2025 14:22:01', 'ООО Ромашка', 100],
    ['Реализация товаров и услуг 000000124 от 13.03.2025 14:22:01', 'ООО Лютик', 200],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 100, order: '000000123' },
    { day: '2025-03-13', client: 'ООО Лютик', amount: 200, order: '000000124' },
  ]);
});

test('months between a client and its documents', () => {
  const { records } = readSales([
    ['Контрагент', 'Сумма'],
    ['Период, месяц', null],
    ['Документ', null],
    ['ООО Ромашка', 300],
    ['Март 2025', 100],
    ['Реализация 0000-000001 от 12.03.2025 0:00:00', 100],
    ['Апрель 2025', 200],
    ['Реализация 0000-000002 от 13.04.2025 0:00:00', 200],
  ]);
  expect(records.map(({ client, day }) => [client, day])).toEqual([
    ['ООО Ромашка', '2025-03-12'],
    ['ООО Ромашка', '2025-04-13'],
  ]);
});

test('goods below the documents are not counted twice and are nobody’s clients', () => {
  const { records, skipped } = readSales([
    ['Контрагент', 'Сумма'],
    ['ООО Ромашка', '1 600,00'],
    ['Реализация 0000-000001 от 12.03.2025 0:00:00', '1 100,00'],
    ['Стул', '100,00'],
    ['Стол', '1 000,00'],
    ['Реализация 0000-000002 от 13.03.2025 0:00:00', '500,00'],
    ['Шкаф', '500,00'],
    ['ИП Иванов', '50,00'],
    ['Реализация 0000-000003 от 14.03.2025 0:00:00', '50,00'],
    ['Стул', '50,00'],
    ['Итого', '1 650,00'],
  ]);
  expect(records).toEqual([
    { day: '2025-03-12', client: 'ООО Ромашка', amount: 1100, order: '0000-000001' },
    { day: '2025-03-13', client: 'ООО Ромашка', amount: 500, order: '0000-000002' },
    { day: '2025-03-14', client: 'ИП Иванов', amount: 50, order: '0000-000003' },
  ]);
  expect(skipped.length).toBe(7);
});

test('one document a client, its heading having the same amount, is no line of goods', () => {
  const { records } = readSales([
    ['Контрагент', 'Сумма'],
    ['ООО Ромашка', 100],
    ['Реализация 0000-000001 от 12.03.2025 0:00:00', 100],
    ['ИП Иванов', 100],
    ['Реализация 0000-000002 от 13.03.2025 0:00:00', 100],
    ['ООО Лютик', 100],
    ['Реализация 0000-000003 от 13.03.2025 0:00:00', 100],
  ]);
  expect(records.map(({ client }) => client)).toEqual(['ООО Ромашка', 'ИП Иванов', 'ООО Лютик']);
});

test('documents of a blank group have no client, a document without a readable date is listed', () => {
  const { records, skipped } = readSales([
    ['Контрагент', 'Сумма'],
    ['ООО Ромашка', 100],
    ['Реализация 0000-000001 от 12.03.2025 0:00:00', 100],
    [null, 70],
    ['Реализация 0000-000002 от 13.03.2025 0:00:00', 70],
    ['ООО Лютик', 30],
    ['Реализация 0000-000003 от 33.03.2025 0:00:00', 10],
    ['Реализация 0000-000004 от 14.03.2025 0:00:00', 20],
    [null, 200],
  ]);
  expect(records.map(({ client, amount }) => [client, amount])).toEqual([
    ['ООО Ромашка', 100],
    ['ООО Лютик', 20],
  ]);
  expect(skipped).toEqual([
    '2 group-heading',
    '4 group-heading',
    '5 no-client',
    '6 group-heading',
    '7 bad-date',
    '9 group-heading',
  ]);
});

test('a client called Total is a client, in a column whose managers are not wanted too', () => {
  const { records, skipped } = readSales(
    [
      ['Менеджер', 'Контрагент', 'Документ', 'Сумма'],
      ['Иванов', null, null, 150],
      [null, 'Total Oil', null, 150],
      [null, null, 'Реализация 000000123 от 12.03.2025 14:22:01', 150],
      ['Итого Иванов', null, null, 150],
    ],
    { wanted: [] },
  );
  expect(records).toEqual([{ day: '2025-03-12', client: 'Total Oil', amount: 150 }]);
  expect(skipped).toEqual(['2 group-heading', '3 group-heading', '5 totals']);
});
