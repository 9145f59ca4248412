import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 9,
  label: { ru: 'Остатки', uk: 'Залишки', en: 'Stock' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    product: required(text('Товар', 'Товар', 'Product')),
    value: required(number('Остаток', 'Залишок', 'Stock value')),
  },
  headers: {
    day: { 1: `дата, date, на дату, месяц, місяць, month, период, період, stock date`, 0.8: `день, day` },
    product: {
      1: `товар*, номенклатур*, продукт*, product*, item*, наименование товар*, sku, артикул*`,
      0.85: `наименование, найменування, назва, description`,
    },
    value: {
      1: `остаток*, залишок, залишки, сумма остатк*, сума залишк*, стоимость остатк*, вартість залишк*, stock*,
        stock value, inventory value, запас*, конечный остаток`,
    },
  },
  otherHeaders: `количество, кількість, quantity, цена, ціна, price, склад, warehouse, приход, расход`,
  sheets: `остатк*, залишк*, склад*, запас*, stock*, inventory`,
  tells: ['value'],
  fixture: [
    { day: '2025-10-01', product: 'Краска', value: 40000 },
    { day: '2025-11-01', product: 'Краска', value: 36000 },
    { day: '2025-11-01', product: 'Лак', value: 8000 },
  ],
});
