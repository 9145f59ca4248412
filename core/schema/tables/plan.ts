import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 8,
  label: { ru: 'План', uk: 'План', en: 'Plan' },
  columns: {
    period: required(day('Период', 'Період', 'Period')),
    plan: required(number('План', 'План', 'Plan')),
    client: text('Клиент', 'Клієнт', 'Client'),
    manager: text('Менеджер', 'Менеджер', 'Manager'),
    kpi: text('Показатель', 'Показник', 'KPI'),
    parent: text('Вышестоящий показатель', 'Показник вищого рівня', 'Parent KPI'),
  },
  headers: {
    period: { 1: `период, період, period, месяц, місяць, month, квартал, quarter, дата, date`, 0.8: `год, рік, year` },
    plan: {
      1: `план, сумма план*, сума план*, план продаж*, plan, target, цель, ціль, goal, plan amount, план руб, план грн`,
      0.7: `сумма, сума, amount, значени*, value`,
    },
    client: { 1: `клиент*, клієнт*, контрагент*, client*, customer*` },
    manager: { 1: `менеджер*, manager*, сотрудник*, співробітник*, ответственн*, відповідальн*` },
    kpi: { 1: `показател*, показник*, kpi, метрика, metric, indicator` },
    parent: {
      1: `вышестоящ* показател*, показник вищого рівня, parent kpi, parent, родител*, цель верхнего уровня`,
    },
  },
  otherHeaders: `факт, fact, actual, выполнени*, виконан*, % выполнени*, отклонени*, план оплат*`,
  sheets: `план*, plan*, target*, цел*, бюджет продаж`,
  tells: ['plan'],
  fixture: [
    { period: '2025-10-01', plan: 20000, manager: 'Иванов', client: 'Астра' },
    { period: '2025-11-01', plan: 15000, manager: 'Петрова', client: 'Лютик' },
    { period: '2025-12-01', plan: 18000, manager: 'Иванов', client: 'ООО «Ромашка»' },
  ],
});
