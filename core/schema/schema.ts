import type { Phrase } from '../words/language';

/** Text is coded (one code per distinct spelling), numbers and days are typed arrays. */
export type ColumnKind = 'text' | 'number' | 'day';
export interface ColumnDeclaration {
  readonly kind: ColumnKind;
  readonly required?: true;
  readonly label: Phrase;
}

const text = (ru: string, uk: string, en: string) => ({ kind: 'text', label: { ru, uk, en } }) as const;
const number = (ru: string, uk: string, en: string) => ({ kind: 'number', label: { ru, uk, en } }) as const;
const day = (ru: string, uk: string, en: string) => ({ kind: 'day', label: { ru, uk, en } }) as const;
const required = <T extends object>(column: T) => ({ ...column, required: true }) as T & { readonly required: true };

/** The tables a team keeps and their columns. A column's role is `table.column`, such as `sales.client`. */
export const schema = {
  sales: {
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
  },
  clients: {
    client: required(text('Клиент', 'Клієнт', 'Client')),
    manager: text('Менеджер', 'Менеджер', 'Manager'),
    industry: text('Отрасль', 'Галузь', 'Industry'),
    city: text('Город', 'Місто', 'City'),
    potential: number('Потенциал', 'Потенціал', 'Potential'),
    channel: text('Канал', 'Канал', 'Channel'),
    email: text('E-mail', 'E-mail', 'E-mail'),
    phone: text('Телефон', 'Телефон', 'Phone'),
    taxId: text('ИНН', 'ЄДРПОУ', 'Tax id'),
    status: text('Статус', 'Статус', 'Status'),
    firstContact: day('Первый контакт', 'Перший контакт', 'First contact'),
    lastContact: day('Последний контакт', 'Останній контакт', 'Last contact'),
    nextContact: day('Следующий контакт', 'Наступний контакт', 'Next contact'),
    comment: text('Комментарий', 'Коментар', 'Comment'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnDeclaration>>>>;

export type Schema = typeof schema;
export type TableName = keyof Schema;
export type ColumnOf<T extends TableName> = keyof Schema[T] & string;
/** `sales.client`, `clients.manager` … */
export type ColumnRole = { [T in TableName]: `${T}.${ColumnOf<T>}` }[TableName];

export const tableNames = Object.keys(schema) as readonly TableName[];

export const declarationOf = (table: TableName, column: string): ColumnDeclaration | undefined =>
  Object.prototype.hasOwnProperty.call(schema[table], column)
    ? (schema[table] as Readonly<Record<string, ColumnDeclaration>>)[column]
    : undefined;
