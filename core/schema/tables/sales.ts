import { column, defineTable } from '../define-table';
import { otherSalesHeaders } from '../other-header-words';
import { salesHeaders } from '../sales-header-words';

const { text, number, day, required } = column;

export default defineTable({
  place: 1,
  label: { ru: 'Продажи', uk: 'Продажі', en: 'Sales' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    client: required(text('Клиент', 'Клієнт', 'Client')),
    amount: required(number('Сумма', 'Сума', 'Amount')),
    order: text('Номер заказа', 'Номер замовлення', 'Order number'),
    product: text('Товар', 'Товар', 'Product'),
    category: text('Категория', 'Категорія', 'Category'),
    quantity: number('Количество', 'Кількість', 'Quantity'),
    price: number('Цена', 'Ціна', 'Price'),
    cost: number('Себестоимость', 'Собівартість', 'Cost'),
    profit: number('Прибыль', 'Прибуток', 'Profit'),
    margin: number('Рентабельность', 'Рентабельність', 'Margin'),
    manager: text('Менеджер', 'Менеджер', 'Manager'),
    channel: text('Канал', 'Канал', 'Channel'),
    due: day('Срок оплаты', 'Термін оплати', 'Due date'),
    paidOn: day('Дата оплаты', 'Дата оплати', 'Date paid'),
    paid: number('Оплачено', 'Сплачено', 'Amount paid'),
    status: text('Статус', 'Статус', 'Status'),
    currency: text('Валюта', 'Валюта', 'Currency'),
    refunded: number('Возвращено', 'Повернено', 'Refunded'),
    discount: number('Скидка', 'Знижка', 'Discount'),
    campaign: text('Кампания', 'Кампанія', 'Campaign'),
    promised: day('Обещанная дата', 'Обіцяна дата', 'Promised date'),
    delivered: day('Дата доставки', 'Дата доставки', 'Delivered date'),
  },
  headers: salesHeaders,
  otherHeaders: otherSalesHeaders,
  sheets: `продаж*, отгрузк*, відвантажен*, реализац*, реалізац*, заказ*, замовлен*, сделк*, угод*, sale*, order*, invoice*, deal*`,
  tells: ['order', 'product', 'category', 'quantity', 'price', 'cost', 'profit', 'margin', 'due', 'paidOn', 'paid'],
  fixture: [
    { day: '2025-01-14', client: 'ООО «Ромашка»', amount: 12500, order: 'З-1', product: 'Краска', manager: 'Иванов' },
    { day: '2025-02-03', client: 'Лютик', amount: 4300.5, order: 'З-2', product: 'Кисти', manager: 'Петрова' },
    { day: '2025-03-11', client: 'ООО «Ромашка»', amount: 9800, order: 'З-3', product: 'Краска', manager: 'Иванов' },
    { day: '2025-05-20', client: 'Мак', amount: 2100, order: 'З-4', product: 'Валики', manager: 'Петрова' },
    { day: '2025-06-18', client: 'Астра', amount: 15400, order: 'З-5', product: 'Краска', manager: 'Иванов' },
    { day: '2025-08-07', client: 'ООО «Ромашка»', amount: 11200, order: 'З-6', product: 'Лак', manager: 'Иванов' },
    { day: '2025-09-25', client: 'Лютик', amount: 5200, order: 'З-7', product: 'Краска', manager: 'Петрова' },
    { day: '2025-10-09', client: 'Ирис', amount: 700, order: 'З-8', product: 'Кисти', manager: 'Иванов' },
    { day: '2025-11-19', client: 'Астра', amount: 13900, order: 'З-9', product: 'Лак', manager: 'Иванов' },
    { day: '2025-12-23', client: 'ООО «Ромашка»', amount: 16100, order: 'З-10', product: 'Краска', manager: 'Иванов' },
  ],
});
