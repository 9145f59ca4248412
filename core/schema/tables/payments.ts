import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 3,
  label: { ru: 'Оплаты', uk: 'Оплати', en: 'Payments' },
  columns: {
    day: required(day('Дата оплаты', 'Дата оплати', 'Payment date')),
    client: required(text('Клиент', 'Клієнт', 'Client')),
    amount: required(number('Сумма оплаты', 'Сума оплати', 'Payment amount')),
    order: text('Номер заказа', 'Номер замовлення', 'Order number'),
  },
  headers: {
    day: {
      1: `дата оплат*, дата платеж*, дата сплат*, payment date, paid on, date paid, дата поступлен*, дата надходжен*`,
      0.9: `дата, date, дата операц*, дата операці*, день, day`,
    },
    client: {
      1: `клиент*, клієнт*, контрагент*, покупател*, покупець, заказчик*, замовник*, client*, customer*`,
      0.9: `плательщик*, платник*, payer*, компания, компанія, company`,
    },
    amount: {
      1: `сумма оплат*, сума оплат*, сумма платеж*, сума платеж*, оплачен*, сплачен*, оплата, payment amount,
        amount paid, поступило, надійшло, приход, надходження`,
      0.9: `сумма, сума, amount, sum, total`,
    },
    order: {
      1: `номер заказ*, № заказ*, номер замовлен*, № замовлен*, номер счет*, № счет*, номер рахунк*, № рахунк*,
        order* number, order* no, order* id, invoice* number, invoice* no, invoice* id`,
      0.8: `заказ, замовлення, счет, рахунок, order, invoice, документ*`,
    },
  },
  otherHeaders: `срок оплат*, термін оплат*, долг, борг, остаток*, залишок, комментари*, коментар*, назначени* платеж*`,
  sheets: `оплат*, платеж*, сплат*, поступлен*, надходжен*, payment*`,
  tells: ['day', 'amount'],
  fixture: [
    { day: '2025-02-10', client: 'ООО «Ромашка»', amount: 12500, order: 'З-1' },
    { day: '2025-03-01', client: 'Лютик', amount: 4300.5, order: 'З-2' },
    { day: '2025-04-15', client: 'ООО «Ромашка»', amount: 9800, order: 'З-3' },
  ],
});
