import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 6,
  label: { ru: 'Заявки', uk: 'Заявки', en: 'Leads' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    channel: required(text('Канал', 'Канал', 'Channel')),
    stage: required(text('Этап', 'Етап', 'Stage')),
    lead: text('Заявка', 'Заявка', 'Lead'),
    client: text('Клиент', 'Клієнт', 'Client'),
    amount: number('Сумма', 'Сума', 'Amount'),
    manager: text('Менеджер', 'Менеджер', 'Manager'),
    lostReason: text('Причина отказа', 'Причина відмови', 'Lost reason'),
    count: number('Количество', 'Кількість', 'Count'),
  },
  headers: {
    day: {
      1: `дата, date, дата заявк*, дата обращени*, дата звернен*, lead date, created, created at, дата создан*, дата створен*`,
      0.8: `день, day, месяц, місяць, month, период, період`,
    },
    channel: {
      1: `канал*, источник*, джерел*, channel*, source*, lead source, utm source, рекламный канал`,
      0.7: `площадк*, майданчик, откуда узнал*`,
    },
    stage: {
      1: `этап*, етап*, стади*, стаді*, stage*, статус заявк*, статус лид*, lead status, воронка`,
      0.8: `=статус, =status, состояние, стан`,
    },
    lead: { 1: `заявк*, лид*, лід*, lead*, номер заявк*, id лид*, lead id, название сделк*, обращени*, звернення` },
    client: { 1: `клиент*, клієнт*, контрагент*, компания, компанія, client*, customer*, company` },
    amount: { 1: `сумма, сума, amount, бюджет, budget, сумма сделк*, сума угод*, deal value` },
    manager: { 1: `менеджер*, ответственн*, відповідальн*, manager*, owner, assigned to, сотрудник*` },
    lostReason: {
      1: `причин* отказ*, причин* відмов*, причин* проигрыш*, lost reason, loss reason, причина закрыт*, почему отказал*`,
    },
    count: { 1: `количеств*, кількіст*, count, число, кол во, штук` },
  },
  otherHeaders: `комментари*, коментар*, телефон*, e mail, email, дата закрыт*`,
  sheets: `заявк*, лид*, лід*, воронк*, воронка продаж, обращени*, звернен*, lead*, funnel, pipeline`,
  tells: ['stage', 'lostReason'],
  fixture: [
    { day: '2025-10-01', channel: 'Сайт', stage: 'Заявка', lead: 'Л-1', amount: 5000, manager: 'Иванов' },
    { day: '2025-10-04', channel: 'Реклама', stage: 'Сделка', lead: 'Л-2', client: 'Ирис', amount: 700 },
    { day: '2025-11-11', channel: 'Сайт', stage: 'Отказ', lead: 'Л-3', lostReason: 'цена', amount: 2000 },
  ],
});
