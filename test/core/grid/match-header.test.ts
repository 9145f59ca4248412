import { isKnownHeader, matchHeader } from '../../../core/grid/match-header';
import type { TableName } from '../../../core/schema/schema';

/** The column that a header most surely means. */
function meant(header: string, table: TableName = 'sales'): string | null {
  const best = [...matchHeader(header, table)].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 0.5 ? best[0] : null;
}

test.each([
  [
    'day',
    'Дата',
    'ДАТА ОТГРУЗКИ',
    'Дата и время продажи',
    'InvoiceDate',
    'order_date',
    'Дата відвантаження',
    'Дата\nдокумента',
    'Transaction date',
  ],
  [
    'client',
    'Контрагент',
    'Покупатель',
    'Заказчик',
    'Клієнт',
    'Покупець',
    'CustomerID',
    'Customer Name',
    'Наименование контрагента',
    'ФИО клиента',
    'Компания',
  ],
  [
    'amount',
    'Сумма',
    'Сумма, руб.',
    'Сумма с НДС',
    'Сумма без НДС',
    'Выручка',
    'Сума, грн',
    'Вартість',
    'Total amount',
    'Revenue',
    'Сумма (в т.ч. НДС)',
    'Итого',
  ],
  [
    'order',
    'Номер заказа',
    '№ накладной',
    'InvoiceNo',
    'Order ID',
    'Номер замовлення',
    'Регистратор',
    '№',
    'Заказ покупателя',
  ],
  ['product', 'Номенклатура', 'Товар', 'Наименование товара', 'Lineitem name', 'Послуга'],
  ['category', 'Группа товаров', 'Категорія', 'Product category'],
  ['quantity', 'Кол-во', 'Количество', 'К-сть', 'Qty', 'Кількість, шт'],
  ['price', 'Цена', 'Цена за ед.', 'UnitPrice', 'Ціна'],
  ['cost', 'Себестоимость', 'Собівартість', 'Cost of goods sold'],
  ['profit', 'Валовая прибыль', 'Прибуток', 'Gross profit'],
  ['margin', 'Рентабельность, %', 'Маржинальность', 'Margin %'],
  ['manager', 'Ответственный', 'Менеджер по продажам', 'Відповідальний', 'Sales rep', 'Торговый представитель'],
  ['channel', 'Канал продаж', 'Джерело', 'Lead source'],
  ['due', 'Срок оплаты', 'Оплатить до', 'Термін оплати', 'Due date'],
  ['paidOn', 'Дата оплаты', 'Дата сплати', 'Paid at'],
  ['paid', 'Оплачено', 'Сумма оплаты', 'Сплачено', 'Amount paid'],
])('headers that mean %s', (column, ...headers) => {
  expect(headers.map((header) => [header, meant(header)])).toEqual(headers.map((header) => [header, column]));
});

test('headers that hold a word of a column and mean something else', () => {
  const others = [
    'Сумма НДС',
    'НДС',
    'Сумма долга',
    'Дата рождения',
    'Дата изменения',
    'Телефон клиента',
    'Категория клиента',
    'Количество документов',
    '№ п/п',
    'Статус оплаты',
    'Средний чек',
    'Название сделки',
    'Не оплачено',
    'Company ID',
    'Код склада',
  ];
  expect(others.filter((header) => meant(header) !== null && meant(header) !== 'client')).toEqual([]);
});

test('one word means different columns in different tables', () => {
  expect([meant('Наименование'), meant('Наименование', 'clients')]).toEqual(['product', 'client']);
  expect([meant('Email'), meant('Email', 'clients')]).toEqual([null, 'email']);
  expect(
    ['Город', 'Сфера деятельности', 'ИНН', 'ЄДРПОУ', 'Последний контакт', 'Наступний дзвінок', 'Моб. тел.'].map(
      (header) => meant(header, 'clients'),
    ),
  ).toEqual(['city', 'industry', 'taxId', 'taxId', 'lastContact', 'nextContact', 'phone']);
});

test('a longer phrase outdoes the shorter one in it', () => {
  const match = matchHeader('Дата оплаты', 'sales');
  expect(match.get('paidOn')).toBe(1);
  expect(match.get('day')).toBeLessThan(0.5);
});

test('known headers are those without an unknown word', () => {
  expect(['Сумма', 'с НДС', 'руб.', 'Валюта'].map((header) => isKnownHeader(header, 'sales'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    ['ООО Компания', '', 'constructor', 'Отчет по продажам'].map((header) => isKnownHeader(header, 'sales')),
  ).toEqual([false, false, false, false]);
});
