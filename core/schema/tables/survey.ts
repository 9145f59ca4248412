import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 5,
  label: { ru: 'Опрос', uk: 'Опитування', en: 'Survey' },
  columns: {
    // a row with a client and no score is somebody who was asked and did not answer
    score: {
      ...required(number('Оценка', 'Оцінка', 'Score')),
      mayBeBlank: true,
      range: { least: 0, most: 10, whole: true },
    },
    client: text('Клиент', 'Клієнт', 'Client'),
    day: day('Дата', 'Дата', 'Date'),
    criteria: text('Что ценят', 'Що цінують', 'What they value'),
    heardFrom: text('Откуда узнали', 'Звідки дізналися', 'Heard about us from'),
    comment: text('Комментарий', 'Коментар', 'Comment'),
  },
  headers: {
    score: {
      1: `оценка*, оцінк*, nps*, score*, rating, балл*, бал, бали, оценка 0 10, готовность рекомендовать,
        готовність рекомендувати, порекомендуете, порекомендуєте, likelihood to recommend, how likely`,
      0.8: `рекомендац*, recommend*, рейтинг`,
    },
    client: {
      1: `клиент*, клієнт*, контрагент*, покупател*, респондент*, client*, customer*, respondent*`,
      0.9: `компания, компанія, company, фио, піб, имя, імя, name, email, e mail`,
    },
    day: {
      1: `дата, date, дата опрос*, дата опитуван*, дата ответ*, дата відповід*, survey date, response date`,
      0.9: `отметка времени, позначка часу, timestamp, время, час, submitted at, дата заполнен*, день`,
    },
    criteria: {
      1: `ценят, цінують, ценит*, цінує, критери*, критері*, ценност*, цінност*, что важно, що важливо, values, value, criteria, what they value`,
    },
    heardFrom: {
      1: `откуда узнал*, звідки дізнал*, как узнал*, як дізнал*, heard about us, heard from, how did you hear, источник*, джерел*`,
    },
    comment: {
      1: `комментари*, коментар*, отзыв*, відгук*, пожелани*, побажан*, comment*, feedback, почему, чому, why`,
    },
  },
  otherHeaders: `балл* лояльност*, кредитн* рейтинг`,
  sheets: `опрос*, опитуван*, nps*, анкет*, survey*, feedback, отзыв*, відгук*`,
  tells: ['score'],
  fixture: [
    { score: 9, client: 'ООО «Ромашка»', day: '2025-09-10', criteria: 'сроки', comment: 'всё вовремя' },
    { score: 4, client: 'Лютик', day: '2025-09-12', criteria: 'цена', comment: 'дорого' },
    { score: 8, client: 'Мак', day: '2025-10-08', criteria: 'сервис' },
    { score: 10, client: 'Астра', day: '2025-12-03', criteria: 'сроки' },
    { score: 7, client: 'ООО «Ромашка»', day: '2025-12-05', criteria: 'качество' },
  ],
});
