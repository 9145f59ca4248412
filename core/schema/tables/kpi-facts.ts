import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 10,
  label: { ru: 'Показатели', uk: 'Показники', en: 'KPI facts' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    kpi: required(text('Показатель', 'Показник', 'KPI')),
    value: required(number('Значение', 'Значення', 'Value')),
    manager: text('Менеджер', 'Менеджер', 'Manager'),
  },
  headers: {
    day: { 1: `дата, date, день, day`, 0.8: `период, період, period, месяц, місяць, month` },
    kpi: { 1: `показател*, показник*, kpi, метрика, metric, indicator` },
    value: { 1: `значени*, значення, value, факт, fact, actual`, 0.7: `сумма, сума, amount, количество` },
    manager: { 1: `менеджер*, manager*, сотрудник*, співробітник*, ответственн*, відповідальн*` },
  },
  otherHeaders: `план, plan, target, норма`,
  sheets: `показател*, показник*, kpi*, метрик*, факты, факти`,
  tells: ['kpi'],
  fixture: [
    { day: '2025-12-01', kpi: 'Заявки', value: 14, manager: 'Иванов' },
    { day: '2025-12-02', kpi: 'Заявки', value: 9, manager: 'Петрова' },
    { day: '2025-12-02', kpi: 'Произведено', value: 120 },
  ],
});
