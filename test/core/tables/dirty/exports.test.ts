import { readSales } from '../read-grid';
import { tableText } from '../table-text';

test('deals exported from Bitrix24', () => {
  const { records } = readSales(
    tableText(`
      ID | Название сделки | Стадия сделки | Тип | Источник | Сумма | Валюта | Компания | Контакт | Ответственный | Дата создания | Дата начала | Предполагаемая дата закрытия | Дата изменения | Комментарий
      1501 | Поставка стульев | Сделка успешна | Продажа | Звонок | 125000.00 | Российский рубль | ООО Ромашка | Анна Петрова | Сергей Иванов | 01.03.2025 10:00:00 | 01.03.2025 | 08.03.2025 | 09.03.2025 11:00:00 |
      1502 | Столы | Сделка успешна | Продажа | Веб-сайт | 8300.00 | Российский рубль | ИП Сидоров | | Ольга Котова | 03.03.2025 12:00:00 | 03.03.2025 | 15.03.2025 | 16.03.2025 11:00:00 | перезвонить 20.03`),
  );
  expect(records).toEqual([
    {
      day: '2025-03-08',
      client: 'ООО Ромашка',
      amount: 125000,
      order: '1501',
      manager: 'Сергей Иванов',
      channel: 'Звонок',
      currency: 'Российский рубль',
      status: 'Сделка успешна',
    },
    {
      day: '2025-03-15',
      client: 'ИП Сидоров',
      amount: 8300,
      order: '1502',
      manager: 'Ольга Котова',
      channel: 'Веб-сайт',
      currency: 'Российский рубль',
      status: 'Сделка успешна',
    },
  ]);
});

test('shipments exported from МойСклад, the totals below without a word', () => {
  const { records, skipped } = readSales(
    tableText(`
      Отгрузки
      |
      № | Время | Со склада | Контрагент | Организация | Сумма | Валюта | Оплачено | Не оплачено | Статус | Канал продаж | Владелец-сотрудник
      00123 | 12.03.2025 14:22 | Основной склад | ООО Ромашка | ИП Хозяин | 12 500,00 | руб | 10 000,00 | 2 500,00 | Отгружен | Сайт | Иванов
      00124 | 13.03.2025 09:10 | Основной склад | Розничный покупатель | ИП Хозяин | 990,00 | руб | 990,00 | 0,00 | Отгружен | Магазин | Петрова
      | | | | | 13 490,00 | | 10 990,00 | 2 500,00 | | |`),
  );
  expect(records).toEqual([
    {
      day: '2025-03-12',
      client: 'ООО Ромашка',
      amount: 12500,
      paid: 10000,
      order: '00123',
      channel: 'Сайт',
      manager: 'Иванов',
      currency: 'руб',
      status: 'Отгружен',
    },
    {
      day: '2025-03-13',
      client: 'Розничный покупатель',
      amount: 990,
      paid: 990,
      order: '00124',
      channel: 'Магазин',
      manager: 'Петрова',
      currency: 'руб',
      status: 'Отгружен',
    },
  ]);
  expect(skipped).toEqual(['6 totals']);
});

test('leads won in amoCRM', () => {
  const { records } = readSales(
    tableText(`
      ID | Название сделки | Компания | Основной контакт | Ответственный | Этап сделки | Воронка | Бюджет | Дата создания сделки | Дата закрытия | Теги
      7001 | Заявка 1 | ТОВ Мрія | Оксана | Ірина | Успешно реализовано | Основная | 15000 | 2025-02-01 10:00:00 | 2025-03-01 18:30:00 | опт`),
  );
  expect(records).toEqual([
    {
      day: '2025-03-01',
      client: 'ТОВ Мрія',
      amount: 15000,
      order: '7001',
      manager: 'Ірина',
      status: 'Успешно реализовано',
    },
  ]);
});

test('lines of orders from a shop: the amount is quantity × price', () => {
  const grid = [
    ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'],
    ['536365', '85123A', 'WHITE HEART', 6, '2010-12-01 08:26:00', 2.55, 17850, 'United Kingdom'],
    ['C536379', 'D', 'Discount', -1, '2010-12-01 09:41:00', 27.5, 14527, 'United Kingdom'],
    ['536414', '22139', '', 56, '2010-12-01 11:52:00', 0, null, 'United Kingdom'],
    ['536420', '22139', 'TEA SET', 'six', '2010-12-01 11:52:00', 1, 17850, 'United Kingdom'],
  ];
  const { records, skipped } = readSales(grid);
  expect(records).toMatchObject([
    { day: '2010-12-01', client: '17850', amount: 15.3, order: '536365', product: 'WHITE HEART' },
    { day: '2010-12-01', client: '14527', amount: -27.5, order: 'C536379', product: 'Discount' },
  ]);
  expect(skipped).toEqual(['4 no-client', '5 bad-number']);
  expect(readSales(grid, { wanted: ['order'] }).records[0]).toEqual({
    day: '2010-12-01',
    client: '17850',
    amount: 15.3,
    order: '536365',
  });
});

test('orders exported from Shopify', () => {
  const { records } = readSales(
    tableText(`
      Name | Email | Financial Status | Paid at | Currency | Subtotal | Shipping | Taxes | Total | Discount Code | Created at | Lineitem quantity | Lineitem name | Lineitem price | Billing Name
      #1001 | a@x.com | paid | 2025-03-12 10:00:00 +0200 | USD | 90.00 | 10.00 | 0.00 | 100.00 | | 2025-03-12 09:59:00 +0200 | 2 | Cup | 45.00 | Anna Smith
      #1002 | b@x.com | paid | 2025-03-13 10:00:00 +0200 | USD | 50.00 | 0.00 | 0.00 | 50.00 | | 2025-03-13 09:59:00 +0200 | 1 | Pot | 50.00 | Bob Brown`),
  );
  expect(records[0]).toMatchObject({
    day: '2025-03-12',
    client: 'Anna Smith',
    amount: 100,
    order: '#1001',
    product: 'Cup',
    quantity: 2,
    price: 45,
  });
});

test('orders exported from WooCommerce', () => {
  const { records } = readSales(
    tableText(`
      Order Number | Order Status | Order Date | Customer Note | First Name (Billing) | Last Name (Billing) | Company (Billing) | Email (Billing) | Phone (Billing) | Payment Method Title | Order Total Amount | Item Name | Quantity | Item Cost
      210 | completed | 2025-03-12 10:30 | | Anna | Smith | Acme Ltd | a@x.com | 123 | Card | 1,250.50 | Cup | 2 | 45
      211 | completed | 2025-03-13 10:30 | | Bob | Brown | Widget LLC | b@x.com | 124 | Card | 950 | Pot | 1 | 50`),
  );
  expect(records).toMatchObject([
    { day: '2025-03-12', client: 'Acme Ltd', amount: 1250.5, order: '210' },
    { day: '2025-03-13', client: 'Widget LLC', amount: 950, order: '211' },
  ]);
});

test('opportunities from Salesforce, with American dates', () => {
  const { records } = readSales(
    tableText(`
      Opportunity Owner | Account Name | Opportunity Name | Stage | Amount | Close Date | Created Date | Lead Source | Type
      Ann Lee | Acme Corp. | Acme – renewal | Closed Won | $12,500.00 | 3/4/2025 | 1/15/2025 | Web | Existing
      Ann Lee | Globex | Globex – new | Closed Won | $1,200 | 3/28/2025 | 2/15/2025 | Partner | New`),
  );
  expect(records).toEqual([
    {
      day: '2025-03-04',
      client: 'Acme Corp.',
      amount: 12500,
      manager: 'Ann Lee',
      channel: 'Web',
      status: 'Closed Won',
    },
    { day: '2025-03-28', client: 'Globex', amount: 1200, manager: 'Ann Lee', channel: 'Partner', status: 'Closed Won' },
  ]);
});

test('orders of a Ukrainian marketplace', () => {
  const { records } = readSales(
    tableText(`
      Номер замовлення | Дата | ПІБ | Телефон | Email | Сума, грн | Статус | Джерело | Менеджер
      5501 | 12.03.25 15:20 | Шевченко Оксана | +380501112233 | | 1 250 грн. | Виконано | Prom | Ігор
      5502 | 13.03.25 09:05 | Бондар Іван | 0671234567 | i@ukr.net | 340.50 грн. | Виконано | Сайт | Ігор`),
  );
  expect(records).toEqual([
    {
      day: '2025-03-12',
      client: 'Шевченко Оксана',
      amount: 1250,
      order: '5501',
      channel: 'Prom',
      manager: 'Ігор',
      status: 'Виконано',
    },
    {
      day: '2025-03-13',
      client: 'Бондар Іван',
      amount: 340.5,
      order: '5502',
      channel: 'Сайт',
      manager: 'Ігор',
      status: 'Виконано',
    },
  ]);
});
