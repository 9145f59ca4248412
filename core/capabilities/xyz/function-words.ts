import type { Phrase } from '../../words/language';

export const functionWords = {
  xyzClass: {
    ru: 'Класс XYZ каждого клиента по вариации его сумм: строка на клиента, пусто там, где покупок нет.',
    uk: 'Клас XYZ кожного клієнта за варіацією його сум: рядок на клієнта, порожньо там, де покупок немає.',
    en: 'The XYZ class of every client by the variation of its sums: one row for each, blank without a purchase.',
  },
  series: {
    ru: 'Суммы по периодам: клиент в строке, период в столбце, от старых к новым.',
    uk: 'Суми за періодами: клієнт у рядку, період у стовпці, від давніх до нових.',
    en: 'Sums of the periods: a client in a row, a period in a column, the oldest first.',
  },
  x: {
    ru: 'Вариация, до которой клиент X; если не указана – 25\u00a0%.',
    uk: 'Варіація, до якої клієнт X; якщо не вказана – 25\u00a0%.',
    en: 'The variation up to which a client is X; 25% when left out.',
  },
  y: {
    ru: 'Вариация, до которой клиент Y; если не указана – 50\u00a0%.',
    uk: 'Варіація, до якої клієнт Y; якщо не вказана – 50\u00a0%.',
    en: 'The variation up to which a client is Y; 50% when left out.',
  },
  xyzTable: {
    ru: 'XYZ-анализ продаж: клиент, класс, месяцев с покупкой, месяцев с первой покупки, регулярность, выручка.',
    uk: 'XYZ-аналіз продажів: клієнт, клас, місяців із покупкою, місяців від першої покупки, регулярність, виторг.',
    en: 'XYZ analysis of sales: client, class, months with a purchase, months since the first one, regularity, revenue.',
  },
} satisfies Record<string, Phrase>;
