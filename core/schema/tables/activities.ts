import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 4,
  label: { ru: 'Касания', uk: 'Контакти', en: 'Activities' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    manager: required(text('Менеджер', 'Менеджер', 'Manager')),
    kind: required(text('Вид касания', 'Вид контакту', 'Kind of activity')),
    client: text('Клиент', 'Клієнт', 'Client'),
    minutes: number('Минуты', 'Хвилини', 'Minutes'),
    result: text('Результат', 'Результат', 'Result'),
    nextContact: day('Следующий контакт', 'Наступний контакт', 'Next contact'),
    planned: text('Запланировано', 'Заплановано', 'Planned'),
    content: text('Содержание', 'Зміст', 'Content'),
    subject: text('Тема', 'Тема', 'Subject'),
    comment: text('Комментарий', 'Коментар', 'Comment'),
  },
  headers: {
    day: {
      1: `дата, date, дата касани*, дата контакт*, дата звон*, дата дзвінк*, дата встреч*, дата зустріч*,
        дата активност*, activity date, call date`,
      0.8: `день, day, время, час, datetime, дата время, created at, дата создан*`,
    },
    manager: {
      1: `менеджер*, ответственн*, відповідальн*, manager*, сотрудник*, співробітник*, оператор*, исполнител*,
        виконавець, employee*, agent, owner, assigned to, user, кто звонил`,
    },
    kind: {
      1: `вид касани*, вид контакт*, тип касани*, тип контакт*, вид активност*, тип активност*, activity type,
        activity kind, вид действ*, тип дела, тип події, вид события, тип звонк*, kind of activity`,
      0.85: `=вид, =тип, kind, type, активность, активність, действие, дія, activity, касание, контакт`,
    },
    client: { 1: `клиент*, клієнт*, контрагент*, компания, компанія, client*, customer*, company, account` },
    minutes: {
      1: `минут*, хвилин*, minutes, длительност*, тривалість, duration, мин, хв, длительность минут*, talk time`,
    },
    result: { 1: `результат*, result*, outcome, итог*, підсумок, disposition` },
    nextContact: {
      1: `следующ* контакт*, наступн* контакт*, next contact, следующ* звон*, наступн* дзвін*, next call,
        follow up, следующ* шаг*, перезвонить, передзвонити`,
    },
    planned: { 1: `запланирован*, заплановано, planned, план` },
    content: { 1: `содержани*, зміст, content, вид контент*, рубрика` },
    subject: { 1: `тема, subject, topic, предмет` },
    comment: { 1: `комментари*, коментар*, примечани*, примітк*, comment*, note*, заметк*` },
  },
  otherHeaders: `телефон*, phone*, номер*, вид оплат*, тип клиент*, вид деятельност*, тип документ*, вид операц*`,
  sheets: `касани*, активност*, контакт* с клиент*, звонк*, дзвінк*, встреч*, зустріч*, activit*, call*, touch*, контакти*`,
  tells: ['kind', 'minutes'],
  fixture: [
    { day: '2025-11-03', manager: 'Иванов', kind: 'звонок', client: 'Астра', minutes: 6, result: 'договорились' },
    { day: '2025-11-12', manager: 'Петрова', kind: 'встреча', client: 'Лютик', minutes: 45, result: 'КП' },
    { day: '2025-12-02', manager: 'Иванов', kind: 'письмо', client: 'ООО «Ромашка»', minutes: 3, result: 'ответ' },
  ],
});
