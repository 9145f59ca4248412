import type { Phrase } from '../../words/language';

export const functionWords = {
  abcClass: {
    ru: 'Класс ABC каждой суммы среди всех сумм: ответ той же формы, пусто там, где не число.',
    uk: 'Клас ABC кожної суми серед усіх сум: відповідь тієї самої форми, порожньо там, де не число.',
    en: 'The ABC class of every amount among all of them: the answer has the same shape, blank where there is no number.',
  },
  values: {
    ru: 'Суммы клиентов: одна ячейка или диапазон любой формы.',
    uk: 'Суми клієнтів: одна клітинка або діапазон будь-якої форми.',
    en: 'Amounts of clients: one cell or a range of any shape.',
  },
  among: {
    ru: 'Все суммы, среди которых определяется класс; если не указаны – сами значения.',
    uk: 'Усі суми, серед яких визначається клас; якщо не вказано – самі значення.',
    en: 'All the amounts to class among; the values themselves when left out.',
  },
  a: {
    ru: 'Накопленная доля, на которой кончается A; если не указана – 75\u00a0%.',
    uk: 'Накопичена частка, на якій закінчується A; якщо не вказана – 75\u00a0%.',
    en: 'Cumulative share at which A ends; 75% when left out.',
  },
  b: {
    ru: 'Накопленная доля, на которой кончается B; если не указана – 95\u00a0%.',
    uk: 'Накопичена частка, на якій закінчується B; якщо не вказана – 95\u00a0%.',
    en: 'Cumulative share at which B ends; 95% when left out.',
  },
  abcTable: {
    ru: 'ABC-анализ продаж: клиент, сумма, доля, накопленная доля, класс; сначала крупнейшие.',
    uk: 'ABC-аналіз продажів: клієнт, сума, частка, накопичена частка, клас; спочатку найбільші.',
    en: 'ABC analysis of sales: client, amount, share, cumulative share, class; the largest first.',
  },
  paretoShare: {
    ru: 'Какая доля клиентов даёт 80\u00a0% суммы, начиная с крупнейших.',
    uk: 'Яка частка клієнтів дає 80\u00a0% суми, починаючи з найбільших.',
    en: 'The share of clients that brings 80% of the total, the largest first.',
  },
  paretoValues: {
    ru: 'Суммы клиентов, по одной на клиента.',
    uk: 'Суми клієнтів, по одній на клієнта.',
    en: 'Amounts of clients, one for each.',
  },
  paretoOf: {
    ru: 'Какую долю суммы набрать; если не указана – 80\u00a0%.',
    uk: 'Яку частку суми набрати; якщо не вказана – 80\u00a0%.',
    en: 'The share of the total to reach; 80% when left out.',
  },
} satisfies Record<string, Phrase>;
